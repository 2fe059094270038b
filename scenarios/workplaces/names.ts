import type { Rng } from "../../src/kernel/rng.ts";

const given = [
  "Ana",
  "Ben",
  "Chidi",
  "Dara",
  "Elif",
  "Farid",
  "Grace",
  "Hana",
  "Ivo",
  "Jin",
  "Kofi",
  "Lena",
  "Marco",
  "Nadia",
  "Omar",
  "Paula",
  "Quinn",
  "Rosa",
  "Sam",
  "Tuan",
  "Uma",
  "Vera",
  "Wei",
  "Ximena",
  "Yusuf",
  "Zoe",
  "Abel",
  "Bianca",
  "Cam",
  "Dina",
] as const;

const family = [
  "Ruiz",
  "Okafor",
  "Nguyen",
  "Haas",
  "Silva",
  "Kim",
  "Novak",
  "Diaz",
  "Moore",
  "Rossi",
  "Petrov",
  "Adeyemi",
  "Larsen",
  "Costa",
  "Yilmaz",
  "Chen",
  "Murphy",
  "Santos",
  "Weber",
  "Ali",
] as const;

/** Invented names, no two alike: given and family names drawn from two short lists. */
export function inventNames(count: number, rng: Rng): readonly string[] {
  const pairs = given.flatMap((first) => family.map((last) => `${first} ${last}`));
  return rng.shuffle(pairs).slice(0, count);
}
