import type { Rng } from "../../src/kernel/rng.ts";

/** A weekly slot of the invented restaurant: minutes after midnight; an end may pass 1440. */
export interface Slot {
  readonly weekday: number;
  readonly start: number;
  readonly end: number;
}

export interface Invented {
  readonly id: string;
  readonly name: string;
  readonly role: "server" | "cook";
  readonly gender: "woman" | "man";
  readonly age: "under 40" | "40 and over";
  readonly agreedMinutes: number;
  readonly desiredMinutes: number;
  /** Minutes offered a week. */
  readonly availableMinutes: number;
  /** Shifts of a usual week. */
  readonly pattern: readonly Slot[];
  /** Index of the first week she is employed in. */
  readonly hiredInWeek: number;
  /** Weeks of approved leave, by index. */
  readonly leaveWeeks: readonly number[];
  /** From this week on she is given nothing; null = never. */
  readonly forgottenFromWeek: number | null;
  /** From this week on she gets half her shifts; null = never. */
  readonly cutFromWeek: number | null;
}

const names = [
  "Ana Ruiz",
  "Ben Okafor",
  "Carla Nguyen",
  "Dev Patel",
  "Elena Petrova",
  "Farid Haddad",
  "Grace Lee",
  "Hugo Martins",
  "Ines Costa",
  "Jonas Weber",
  "Kim Tran",
  "Liam Byrne",
  "Mona Said",
  "Nils Holm",
  "Olga Ivanova",
  "Paul Adeyemi",
  "Quynh Pham",
  "Rosa Delgado",
  "Sam Cohen",
  "Tara Singh",
  "Umar Aziz",
  "Vera Novak",
  "Will Hughes",
  "Xenia Popa",
  "Yusuf Demir",
  "Zoe Martin",
] as const;

const slots: Readonly<Record<Invented["role"], readonly (readonly [number, number])[]>> = {
  server: [
    [630, 960],
    [990, 1350],
    [1020, 1395],
  ],
  cook: [
    [480, 900],
    [840, 1350],
    [900, 1395],
  ],
};

/**
 * The team: 18 servers and 8 cooks, of each role half women. Women are given one shift a week less
 * than men who want the same hours: that is planted, for an audit to find.
 */
export const team = (rng: Rng): readonly Invented[] =>
  names.map((name, index): Invented => {
    const role = index % 13 < 9 ? "server" : "cook";
    const gender = index % 2 === 0 ? "woman" : "man";
    const wanted = role === "cook" ? 5 : 4 + (index % 3 === 0 ? 1 : 0);
    const given = wanted - (gender === "woman" ? 1 : 0);
    const usual = rng.below(3);
    const days = rng
      .shuffle([1, 2, 3, 4, 5, 6, 7])
      .slice(0, given)
      .toSorted((a, b) => a - b);
    const pattern = days.map((weekday): Slot => {
      const kind = rng.unit() < 0.75 ? usual : rng.below(3);
      const [start, end] = slots[role][kind] ?? [630, 960];
      return { weekday, start, end };
    });
    const hours = role === "cook" ? 7.5 : 6;
    return {
      id: `w${String(index + 1).padStart(2, "0")}`,
      name,
      role,
      gender,
      age: rng.unit() < 0.5 ? "under 40" : "40 and over",
      agreedMinutes: Math.round(wanted * hours * 0.8) * 60,
      desiredMinutes: Math.round(wanted * hours) * 60,
      availableMinutes: (wanted + 2) * 480,
      pattern,
      hiredInWeek: index === 10 ? 9 : 0,
      leaveWeeks: index === 4 ? [10, 11, 12] : [],
      forgottenFromWeek: index === 25 ? 8 : null,
      cutFromWeek: index === 7 ? 9 : null,
    };
  });
