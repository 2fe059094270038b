/** The most that one problem may hold. Each bound is told in the issue of whoever runs into it. */
export const limits = {
  periodDays: 35,
  workers: 5_000,
  roles: 500,
  fixedShifts: 20_000,
  peoplePerShift: 1_000,
  curves: 500,
  countsPerDay: 1_440,
  templates: 500,
  lengthsPerTemplate: 100,
  breaksPerShift: 20,
  pins: 100_000,
  assignments: 200_000,
  entriesPerWorker: 1_000,
  schoolDays: 1_000,
  facts: 100,
  packs: 100,
  disruptions: 1_000,
  /** What may be asked for is bounded by a day; what was worked or is to be judged, by a week. */
  shiftMinutes: 1_440,
  assignmentMinutes: 10_080,
  minutesPerWeek: 10_080,
  payCentsPerHour: 10_000_000,
  searchSeconds: 86_400,
  searchThreads: 64,
  searchIterations: 1_000_000_000_000,
  /** Values of every sort in one document, and how deep they may nest. */
  values: 2_000_000,
  depth: 32,
  /** Issues that are listed; a last one says that there are more. */
  issues: 1_000,
} as const;
