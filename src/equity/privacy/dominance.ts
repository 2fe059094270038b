/** Above this share of a total, one worker's own value can be read off it. */
const shareMax = 0.7;

/** Whether one worker holds more than 70 % of a total of values, none of them negative. */
export function dominated(values: readonly number[]): boolean {
  let total = 0;
  let most = 0;
  for (const value of values) {
    total += value;
    most = Math.max(most, value);
  }
  return total > 0 && most > shareMax * total;
}
