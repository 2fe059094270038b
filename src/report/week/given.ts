import type { CheckDocument } from "../../app/documents/schema.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Schedule } from "../../domain/schedule.ts";
import type { Reader } from "../../explain/index.ts";
import type { Language } from "../../rules/explanation.ts";
import type { SkillsDocument } from "../../app/documents/skills-document.ts";

/** Why a slot is open, and what would fill it, as its reader may know it. */
export interface OpenSlotTold {
  readonly slot: string;
  readonly reasons: readonly string[];
  readonly remedies: readonly string[];
}

/** A goal on the whole schedule, and on each worker's line in measures that people understand. */
export interface GoalTold {
  readonly goal: string;
  readonly title: string;
  readonly unit: string;
  readonly weight: number;
  readonly points: number;
  readonly workers: readonly {
    readonly worker: string;
    readonly natural: Readonly<Record<string, number>>;
  }[];
}

/** Everything a week's report is made of. What a reader may not know is already left out of it. */
export interface WeekGiven {
  /** As the reader may use it. */
  readonly problem: Problem;
  readonly schedule: Schedule;
  readonly reader: Reader;
  readonly language: Language;
  readonly check: CheckDocument;
  readonly open: readonly OpenSlotTold[];
  readonly goals: readonly GoalTold[];
  /** The sorts of data a plan rests on, in words. */
  readonly dataUsed: readonly string[];
  readonly skills: SkillsDocument | null;
}
