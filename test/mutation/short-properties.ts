import fc from "fast-check";

/** A property is left after so long, and counts as held: tests run once for every mutant. */
const longestMilliseconds = 400;

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  interruptAfterTimeLimit: longestMilliseconds,
  markInterruptAsFailure: false,
});
