import { addDays, day, formatDay, formatMinuteOfDay } from "../../src/time/civil.ts";
import { type Workplace, weekdays } from "./workplace.ts";

/** The Monday of the week that every workplace schedules, as "2026-12-07". */
export const monday = day(20_794);

export const dateOf = (offset: number): string => formatDay(addDays(monday, offset));

const hourNames = (openMinute: number): string => formatMinuteOfDay(openMinute);

/** Head-counts of one role in each hour of each date, `counts[date][hour]`. */
export function roleCounts(workplace: Workplace, role: string): readonly (readonly number[])[] {
  const { wanted } = workplace;
  if (wanted.form !== "curves") return [];
  return wanted.dayFactors.map((factor, index) =>
    wanted.perHour.map((need, hour) => {
      const short = wanted.shortDay;
      const closed =
        short !== undefined &&
        short.weekday === index + 1 &&
        (hour < short.from || hour >= short.from + short.hours);
      const total = closed ? 0 : Math.floor(need * factor + 0.5);
      return total === 0 ? 0 : (wanted.split(total)[role] ?? 0);
    }),
  );
}

/** The demand part of the problem file. */
export function demandOf(workplace: Workplace): Readonly<Record<string, unknown>> {
  const { wanted } = workplace;
  if (wanted.form === "shifts") return { shifts: fixedShifts(workplace) };
  const closeMinute = wanted.openMinute + wanted.perHour.length * 60;
  const shortest = Math.min(...wanted.lengthsMinutes);
  return {
    curves: workplace.roles.map(({ id }) => ({
      id: `need-${id}`,
      role: id,
      stepMinutes: 60,
      days: roleCounts(workplace, id).flatMap((counts, index) => {
        const first = counts.findIndex((count) => count > 0);
        const last = counts.findLastIndex((count) => count > 0);
        if (first < 0) return [];
        const from = hourNames(wanted.openMinute + first * 60);
        return [{ date: dateOf(index), from, counts: counts.slice(first, last + 1) }];
      }),
    })),
    templates: [
      {
        id: "hourly-starts",
        roles: workplace.roles.map(({ id }) => id),
        weekdays,
        earliestStart: formatMinuteOfDay(wanted.openMinute),
        latestStart: formatMinuteOfDay(closeMinute - shortest),
        stepMinutes: 60,
        lengthsMinutes: wanted.lengthsMinutes,
      },
    ],
  };
}

function fixedShifts(workplace: Workplace): readonly Readonly<Record<string, unknown>>[] {
  const { wanted } = workplace;
  if (wanted.form !== "shifts") return [];
  return wanted.shifts.flatMap(({ name, startMinute, lengthMinutes, counts }) =>
    Object.entries(counts).flatMap(([role, byWeekday]) =>
      byWeekday.flatMap((count, index) => {
        if (count === 0) return [];
        return [
          {
            id: `${weekdays[index]?.slice(0, 3)}-${name}-${role}`,
            role,
            start: wallClock(index, startMinute),
            end: wallClock(index, startMinute + lengthMinutes),
            count,
          },
        ];
      }),
    ),
  );
}

/** A wall-clock time some days and minutes after the Monday's midnight, as "2026-12-07T09:00". */
export function wallClock(offset: number, minute: number): string {
  const date = dateOf(offset + Math.floor(minute / 1440));
  return `${date}T${formatMinuteOfDay(((minute % 1440) + 1440) % 1440)}`;
}
