import { type Assignment, type Day, type Problem, type Schedule, addDays } from "../../index.ts";
import { grid } from "./grid.ts";
import { clockSpan, dayHead } from "./moments.ts";

/** The schedule as a manager pins it up: a row a worker, a column a date, paid hours at the end. */
export function weekTable(problem: Problem, schedule: Schedule): readonly string[] {
  const codes = roleCodes(problem);
  const lines: string[] = [];
  for (const week of weeksOf(problem)) {
    const head = ["", ...week.map(dayHead), "hours"];
    const rows = problem.workers.map((worker) => {
      const mine = schedule.assignments.filter((one) => one.worker === worker.id);
      const cells = week.map((day) => cellOf(problem, mine, day, codes));
      return [worker.name, ...cells, hoursOf(problem, mine, week)];
    });
    lines.push(...grid([head, ...rows]), "");
  }
  const legend = [...codes].map(([role, code]) => `${code} = ${nameOf(problem, role)}`);
  return [...lines, `${legend.join(", ")}. "+1" ends after midnight.`];
}

/** The dates of the period, seven to a table. */
function weeksOf(problem: Problem): readonly (readonly Day[])[] {
  const weeks: Day[][] = [];
  for (let day = problem.period.first; day <= problem.period.last; day = addDays(day, 1)) {
    const last = weeks.at(-1);
    if (last === undefined || last.length === 7) weeks.push([day]);
    else last.push(day);
  }
  return weeks;
}

function cellOf(
  problem: Problem,
  mine: readonly Assignment[],
  day: Day,
  codes: ReadonlyMap<string, string>,
): string {
  const { calendar } = problem.site;
  const shifts = mine.filter(({ shift }) => calendar.dayOf(shift.interval.start) === day);
  if (shifts.length === 0) return ".";
  return shifts
    .map(
      ({ shift: { role, interval } }) =>
        `${clockSpan(problem, interval)} ${codes.get(role) ?? role}`,
    )
    .join(" / ");
}

function hoursOf(problem: Problem, mine: readonly Assignment[], week: readonly Day[]): string {
  const { calendar } = problem.site;
  const minutes = mine
    .filter(({ shift }) => week.includes(calendar.dayOf(shift.interval.start)))
    .reduce((sum, { shift }) => sum + paidMinutes(shift), 0);
  return minutes === 0
    ? "0"
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

const paidMinutes = ({ interval, breaks }: Assignment["shift"]): number =>
  breaks
    .filter(({ paid }) => !paid)
    .reduce(
      (left, pause) => left - (pause.interval.end - pause.interval.start),
      interval.end - interval.start,
    );

/** The shortest beginnings of role ids that tell them apart. */
function roleCodes(problem: Problem): ReadonlyMap<string, string> {
  const ids = problem.roles.map(({ id }) => id as string);
  const unique = (id: string, length: number): boolean =>
    ids.every((other) => other === id || other.slice(0, length) !== id.slice(0, length));
  return new Map(
    ids.map((id) => {
      let length = 1;
      while (length < id.length && !unique(id, length)) length++;
      return [id, id.slice(0, length)];
    }),
  );
}

const nameOf = (problem: Problem, role: string): string =>
  problem.roles.find(({ id }) => id === role)?.name ?? role;
