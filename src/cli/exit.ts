/** What the shell is told. */
export const exitCode = {
  fine: 0,
  violationsFound: 1,
  badInput: 2,
  openSlots: 3,
  internal: 4,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
