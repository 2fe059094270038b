import type { Assignment, Shift } from "../../domain/shift.ts";
import { lengthMinutes } from "../../time/interval.ts";
import { addDays, formatDay } from "../../time/civil.ts";
import type { RosterRow, Section } from "../model/report.ts";
import { count, minutes } from "../model/value.ts";
import type { Scene } from "./scene.ts";

export const paidMinutes = ({ interval, breaks }: Shift): number =>
  breaks
    .filter(({ paid }) => !paid)
    .reduce((left, pause) => left - lengthMinutes(pause.interval), lengthMinutes(interval));

/** The shifts of a worker, by start. */
export const shiftsOf = ({ given }: Scene, worker: string): readonly Assignment[] =>
  given.schedule.assignments
    .filter((one) => one.worker === worker)
    .toSorted((a, b) => a.shift.interval.start - b.shift.interval.start);

export const paidOf = (scene: Scene, worker: string): number =>
  shiftsOf(scene, worker).reduce((sum, { shift }) => sum + paidMinutes(shift), 0);

/** Who works when, as far as the reader may see it. */
export function scheduleSection(scene: Scene): Section {
  const { words, people, given, seesAll } = scene;
  const { first, last } = given.problem.period;
  const dates = Array.from({ length: last - first + 1 }, (_, index) =>
    formatDay(addDays(first, index)),
  );
  const scheduled = people.filter(({ id }) => shiftsOf(scene, id).length > 0);
  const shifts = people.flatMap(({ id }) => shiftsOf(scene, id));
  const paid = people.reduce((sum, { id }) => sum + paidOf(scene, id), 0);
  const figures = [
    { id: "workers", label: words.figures.workers, value: count(scheduled.length) },
    { id: "shifts", label: words.figures.shifts, value: count(shifts.length) },
    { id: "paid", label: words.figures.paid, value: minutes(paid) },
  ];
  const privacy = people.length === 0 ? words.noNames : words.onlyOwn;
  return {
    id: "schedule",
    ...words.sections.schedule,
    blocks: [
      ...(seesAll ? [] : [{ block: "prose" as const, paragraphs: [privacy] }]),
      ...(people.length === 0
        ? []
        : [
            { block: "figures" as const, figures },
            ...weeks(dates).map((week, index) => ({
              block: "roster" as const,
              id: `roster-${index + 1}`,
              caption: words.rosterCaption,
              dates: week,
              rows: people.map(({ id }) => rosterRow(scene, id, week, index)),
            })),
          ]),
    ],
  };
}

/** Seven dates to a table. */
const weeks = (dates: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(dates.length / 7) }, (_, index) =>
    dates.slice(7 * index, 7 * index + 7),
  );

function rosterRow(
  scene: Scene,
  worker: string,
  week: readonly string[],
  table: number,
): RosterRow {
  const { calendar } = scene.given.problem.site;
  const mine = shiftsOf(scene, worker).map(({ shift }) => ({
    shift: shift.id as string,
    date: formatDay(calendar.dayOf(shift.interval.start)),
    role: scene.roleOf(shift.role),
    start: calendar.format(shift.interval.start),
    end: calendar.format(shift.interval.end),
    paidMinutes: paidMinutes(shift),
    about: scene.given.check.findings.flatMap(({ shifts, worker: whose }, index) =>
      whose === worker && shifts.includes(shift.id) ? [findingPlace(index)] : [],
    ),
  }));
  const shown = mine.filter(({ date }) => week.includes(date));
  const paid = shown.reduce((sum, shift) => sum + shift.paidMinutes, 0);
  return {
    id: `roster-${table + 1}-${scene.workerPlace(worker)}`,
    worker: scene.nameOf(worker),
    shifts: shown,
    paid: { value: minutes(paid) },
  };
}

/** Findings are numbered as the check tells them. */
export const findingPlace = (index: number): string => `F${index + 1}`;
