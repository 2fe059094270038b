import { wholeNumber } from "../published/sections.ts";

/** A scenario of the second nurse rostering competition: what holds for all weeks. */
export interface Scenario {
  readonly id: string;
  readonly weeks: number;
  readonly skills: readonly string[];
  readonly shifts: readonly ShiftType[];
  readonly nurses: readonly Nurse[];
}

export interface ShiftType {
  readonly id: string;
  /** Days in a row with this shift. */
  readonly run: Bounds;
  /** Shifts that must not follow on the next day. */
  readonly notNext: readonly string[];
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface Contract {
  /** Assignments over the whole horizon. */
  readonly total: Bounds;
  readonly workDays: Bounds;
  readonly offDays: Bounds;
  readonly weekendsMax: number;
  /** Saturday and Sunday both worked, or neither. */
  readonly completeWeekend: boolean;
}

export interface Nurse {
  readonly id: string;
  readonly contract: Contract;
  readonly skills: readonly string[];
}

/** Reads a scenario in the text format of the competition. */
export function parseScenario(text: string): Scenario {
  const lines = nonEmpty(text);
  const value = (name: string): string => {
    const line = lines.find((each) => each.startsWith(name));
    if (line === undefined) throw new Error(`the scenario has no ${name}`);
    return line.split("=")[1]?.trim() ?? "";
  };
  const block = (name: string, count: number): string[] => {
    const at = lines.findIndex((each) => each.startsWith(name));
    if (at === -1) throw new Error(`the scenario has no ${name}`);
    return lines.slice(at + 1, at + 1 + count);
  };
  const counted = (name: string): string[] => block(name, wholeNumber(value(name)));
  const shifts = counted("SHIFT_TYPES").map((line) => line.split(/\s+/));
  const successions = new Map(
    block("FORBIDDEN", shifts.length).map((line) => {
      const [id, , ...others] = line.split(/\s+/);
      return [id!, others] as const;
    }),
  );
  const contracts = new Map(
    counted("CONTRACTS").map((line) => {
      const [id, ...fields] = line.split(/\s+/);
      return [id!, contract(fields)] as const;
    }),
  );
  return {
    id: value("SCENARIO"),
    weeks: wholeNumber(value("WEEKS")),
    skills: counted("SKILLS"),
    shifts: shifts.map(([id, run]) => ({
      id: id!,
      run: bounds(run!),
      notNext: successions.get(id!) ?? [],
    })),
    nurses: counted("NURSES").map((line) => {
      const [id, contractId, , ...skills] = line.split(/\s+/);
      const found = contracts.get(contractId!);
      if (found === undefined) throw new Error(`no contract ${contractId}`);
      return { id: id!, contract: found, skills };
    }),
  };
}

function contract([total, work, off, weekends, complete]: readonly string[]): Contract {
  return {
    total: bounds(total!),
    workDays: bounds(work!),
    offDays: bounds(off!),
    weekendsMax: wholeNumber(weekends!),
    completeWeekend: complete === "1",
  };
}

/** `(2,5)`: a least and a greatest number. */
export function bounds(text: string): Bounds {
  const found = /^\((\d+),(\d+)\)$/.exec(text);
  if (found === null) throw new Error(`not a pair of bounds: ${text}`);
  return { min: Number(found[1]), max: Number(found[2]) };
}

/** The lines of a text that say something, trimmed. */
export function nonEmpty(text: string): string[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
