import type { Rng } from "../../src/kernel/rng.ts";
import { inventNames } from "./names.ts";
import type { Role, Workplace } from "./workplace.ts";

/** A worker as invented, before her usual week is known. Minutes of the day are wall clock. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly roles: readonly string[];
  readonly payCentsPerHour: number;
  readonly desiredMinutes: number;
  readonly fullTime: boolean;
  readonly student: boolean;
  readonly minor: boolean;
  readonly night: boolean;
  /** Per weekday (0 = Monday) the open window, or null when never. */
  readonly windows: readonly (readonly [number, number] | null)[];
  readonly consents: readonly { readonly kind: string; readonly form: string }[];
}

/** Draws the staff of a workplace. Shares are met exactly, who has what is chance. */
export function inventStaff(workplace: Workplace, rng: Rng): readonly Person[] {
  const { staff } = workplace;
  const names = inventNames(staff.count, rng);
  const roles = firstRoles(workplace);
  const partTime = pick(staff.count, staff.partTimeShare, rng);
  const students = pick(staff.count, staff.studentShare, rng, partTime);
  const minors = pick(staff.count, staff.minorShare, rng, students);
  const nights = pick(staff.count, staff.nightShare, rng);
  const crossTrained = pick(staff.count, staff.crossTrainedShare, rng);
  return names.map((name, index): Person => {
    const role = roles[index] as Role;
    const lead = role.id === "lead" || role.id === "supervisor";
    const minor = minors.has(index) && !lead;
    const part = partTime.has(index) && !lead;
    const spread = staff.partTimeSpreadMinutes;
    const drawn = spread === 0 ? 0 : 60 * (rng.below((2 * spread) / 60 + 1) - spread / 60);
    const student = (students.has(index) || minor) && !lead;
    return {
      id: `w${String(index + 1).padStart(2, "0")}`,
      name,
      birthDate: minor ? `${2009 + rng.below(2)}-0${1 + rng.below(9)}-1${rng.below(9)}` : null,
      roles: crossTrained.has(index) && !minor ? [role.id, ...role.also] : [role.id],
      payCentsPerHour: role.payCentsPerHour,
      desiredMinutes: part ? staff.partTimeMinutes + drawn : staff.fullTimeMinutes,
      fullTime: !part,
      student,
      minor,
      night: nights.has(index),
      windows: windowsOf(student, lead, rng),
      consents: staff.consents.filter(({ share }) => rng.unit() < share),
    };
  });
}

/** Roles in the shares asked for, the first roles getting what rounding leaves. */
function firstRoles({ roles, staff }: Workplace): readonly Role[] {
  const list = roles.toReversed().flatMap((role) => {
    const count = Math.round(role.share * staff.count);
    return Array.from({ length: count }, () => role);
  });
  const main = roles[0] as Role;
  while (list.length < staff.count) list.push(main);
  return list.slice(0, staff.count);
}

/** Which of `count` people belong to a share, from a pool first when one is given. */
function pick(
  count: number,
  share: number,
  rng: Rng,
  first: ReadonlySet<number> = new Set(),
): ReadonlySet<number> {
  const everyone = rng.shuffle(Array.from({ length: count }, (_, index) => index));
  const ordered = [
    ...everyone.filter((one) => first.has(one)),
    ...everyone.filter((one) => !first.has(one)),
  ];
  return new Set(ordered.slice(0, Math.round(count * share)));
}

/**
 * Students are at school on weekdays until 15:00; 20 % have one weekday they cannot work, 15 % a
 * fixed latest end of 20:00, 10 % a second job on two weekday mornings.
 */
function windowsOf(
  student: boolean,
  lead: boolean,
  rng: Rng,
): readonly (readonly [number, number] | null)[] {
  const never = rng.unit() < 0.2 ? rng.below(7) : -1;
  const latest = !lead && rng.unit() < 0.15 ? 1200 : 1440;
  const secondJob = !lead && rng.unit() < 0.1 ? rng.below(4) : -1;
  return Array.from({ length: 7 }, (_, weekday) => {
    if (weekday === never) return null;
    const atSchool = student && weekday < 5;
    const elsewhere = weekday === secondJob || (secondJob >= 0 && weekday === secondJob + 1);
    const from = atSchool ? 900 : elsewhere ? 840 : 0;
    return [from, Math.max(latest, from + 300 > 1440 ? 1440 : from + 300)] as const;
  });
}
