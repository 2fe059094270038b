import { Rng } from "../../src/kernel/rng.ts";
import { type Day, addDays, dayOfDate, formatDay } from "../../src/time/civil.ts";
import { type Invented, team } from "./people.ts";
import { type Written, liveWeek, localTime } from "./weeks.ts";

const weeks = 18;
const seed = 20;

/** A Monday. The clocks of Los Angeles change on 8 March 2026, in the tenth week. */
const firstMonday: Day = dayOfDate(2026, 1, 5);

const mondayOf = (index: number): Day => addDays(firstMonday, 7 * index);

export interface HistoryFiles {
  readonly history: Readonly<Record<string, unknown>> & Written;
  readonly attributes: unknown;
  readonly events: unknown;
}

/** Everything of the example, made anew from its seed: the same on every machine. */
export function historyFiles(): HistoryFiles {
  const rng = new Rng(seed);
  const people = team(rng);
  const written: Written = { shifts: [], changes: [], actions: [], requests: [] };
  for (let index = 0; index < weeks; index++)
    liveWeek(rng, { index, monday: mondayOf(index) }, people, written);
  return {
    history: {
      format: "fairweek/history@1",
      site: {
        id: "harbour-kitchen",
        name: "Harbour Kitchen",
        zone: "America/Los_Angeles",
        weekStartsOn: "monday",
        closesAt: "22:30",
        holidays: ["2026-01-19", "2026-02-16"],
      },
      recorded: { from: formatDay(firstMonday), until: formatDay(addDays(mondayOf(weeks), -1)) },
      workers: people.map(workerOf),
      ...written,
    },
    attributes: {
      format: "fairweek-attributes",
      version: 1,
      attributes: [
        { name: "gender", values: ["woman", "man"] },
        { name: "age", values: ["under 40", "40 and over"] },
      ],
      workers: people.map(({ id, gender, age }) => ({
        worker: id,
        stated: [
          { attribute: "gender", value: gender },
          { attribute: "age", value: age },
        ],
      })),
    },
    events: {
      format: "fairweek-protected-events",
      version: 1,
      events: [{ worker: "w08", kind: "complaint", date: formatDay(addDays(mondayOf(8), 2)) }],
    },
  };
}

function workerOf(person: Invented): Readonly<Record<string, unknown>> {
  const { id, name, role, agreedMinutes, desiredMinutes, availableMinutes } = person;
  const [firstLeave, lastLeave] = [person.leaveWeeks[0], person.leaveWeeks.at(-1)];
  return {
    id,
    name,
    roles: [role],
    ...(person.hiredInWeek === 0 ? {} : { employedFrom: formatDay(mondayOf(person.hiredInWeek)) }),
    ...(firstLeave === undefined || lastLeave === undefined
      ? {}
      : {
          leave: [
            {
              start: localTime(mondayOf(firstLeave), 0),
              end: localTime(mondayOf(lastLeave + 1), 0),
            },
          ],
        }),
    agreedMinutesPerWeek: agreedMinutes,
    desiredMinutesPerWeek: { least: desiredMinutes, most: desiredMinutes },
    availableMinutesPerWeek: availableMinutes,
  };
}
