import type { WorkerLine } from "./line.ts";

/** What is owed at the minimum wage for one day, or the fact without which nobody can tell. */
export type OwedAtMinimum =
  | {
      readonly payMilliminutes: number;
      /** How it was worked out; empty where wages do not matter. */
      readonly wages: Readonly<Record<string, number>>;
    }
  | { readonly missing: string };

/**
 * Extra pay of `payMinutes` at the minimum wage. With `offset`, what the day's wages lie above the
 * minimum wage counts towards it; then the pay and the minimum wage must be known, or that the worker
 * earns no more than it ("worker.atMinimumWage"). Rounded up to a thousandth of a minute.
 */
export function owedAtMinimum(
  { fact, worker }: WorkerLine,
  day: { readonly payMinutes: number; readonly workMinutes: number; readonly offset: boolean },
): OwedAtMinimum {
  const { payMinutes, workMinutes, offset } = day;
  const whole = { payMilliminutes: payMinutes * 1000, wages: {} };
  if (!offset || fact("worker.atMinimumWage") === true) return whole;
  const minimum = fact("worker.minimumWageCentsPerHour");
  if (typeof minimum !== "number" || !(minimum > 0)) {
    return { missing: "worker.minimumWageCentsPerHour" };
  }
  const minimumWageCentsPerHour = Math.round(minimum);
  const { payCentsPerHour } = worker.contract;
  if (payCentsPerHour === null) return { missing: "worker.contract.payCentsPerHour" };
  const above = Math.max(0, payCentsPerHour - minimumWageCentsPerHour) * workMinutes;
  const owed = Math.max(0, payMinutes * minimumWageCentsPerHour - above);
  return {
    payMilliminutes: Math.ceil((1000 * owed) / minimumWageCentsPerHour),
    wages: { minimumWageCentsPerHour, payCentsPerHour },
  };
}
