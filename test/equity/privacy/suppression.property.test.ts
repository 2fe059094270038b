import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CountTable,
  oneWayTable,
  twoWayTable,
} from "../../../src/equity/privacy/count-table.ts";
import { derivable } from "../../../src/equity/privacy/derivable.ts";
import { dominated } from "../../../src/equity/privacy/dominance.ts";
import { suppress } from "../../../src/equity/privacy/suppress.ts";
import { otherValue } from "./other-table.ts";

const hiddenPeople = (people: readonly number[]): readonly number[] => {
  const { hidden } = suppress(oneWayTable(people), "export");
  return people.filter((_, index) => hidden.has(index));
};

function notExact(table: CountTable, hidden: ReadonlySet<number>): void {
  for (const index of hidden) {
    expect(otherValue(table, hidden, index), `count ${index} can be worked out`).not.toBeNull();
  }
}

describe("groups in a report", () => {
  test("of 10 are hidden in an export and the next smallest with them; of 11 they are shown", () => {
    expect(hiddenPeople([40, 10, 25])).toEqual([10, 25]);
    expect(hiddenPeople([40, 11, 25])).toEqual([]);
  });

  test("of 4 are hidden on an internal screen, of 5 they are shown", () => {
    expect(suppress(oneWayTable([4, 30, 20]), "needToKnow").hidden).toEqual(new Set([0, 2]));
    expect(suppress(oneWayTable([5, 30, 20]), "needToKnow").hidden).toEqual(new Set());
  });

  test("of nobody are shown, and hide nobody else", () => {
    expect(hiddenPeople([0, 30, 20])).toEqual([]);
    expect(hiddenPeople([0, 3, 7, 20])).toEqual([3, 7]);
  });

  test("of 1 and 1 take a third with them: 2 people in 2 groups can be split in one way", () => {
    expect(hiddenPeople([1, 1, 60, 30])).toEqual([1, 1, 30]);
  });

  test("are all withheld when there are 10 people in all", () => {
    expect(suppress(oneWayTable([4, 6]), "export").withheld).toBe(true);
  });

  test("crossed by two attributes hide a bridge that rules of one row or column would miss", () => {
    // Two blocks of four hidden cells each, joined by one: it has hidden neighbours both ways, and yet
    // the blocks' own sums give it away.
    const table = twoWayTable([
      [3, 4, 90, 90],
      [5, 6, 7, 90],
      [90, 90, 3, 4],
      [90, 90, 5, 6],
    ]);
    const small = new Set(table.counts.flatMap(({ people }, i) => (people < 11 ? [i] : [])));
    expect(otherValue(table, small, 6)).toBeNull();
    expect(derivable(table, small, 6)).toBe(true);
    const { hidden } = suppress(table, "export");
    expect(hidden.size).toBeGreaterThan(small.size);
    expect([...hidden].filter((index) => derivable(table, hidden, index))).toEqual([]);
  });

  test("are hidden by a total of which one worker holds 71 %, not by one of which she holds 70 %", () => {
    expect(dominated([71, 10, 10, 9])).toBe(true);
    expect(dominated([70, 10, 10, 10])).toBe(false);
    expect(dominated([0, 0, 0])).toBe(false);
  });
});

describe("hidden counts can never be worked out", () => {
  const few = fc.integer({ min: 0, max: 9 });
  const groups = fc.array(fc.oneof(few, fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 5,
  });
  const matrix = (cell: fc.Arbitrary<number>): fc.Arbitrary<readonly (readonly number[])[]> =>
    fc
      .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
      .chain(([rows, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: rows,
          maxLength: rows,
        }),
      );

  test("in 400 tables of groups, by trying every table that fits what is shown", () => {
    fc.assert(
      fc.property(groups, (people) => {
        const table = oneWayTable(people);
        const { hidden, withheld } = suppress(table, "needToKnow");
        if (!withheld) notExact(table, hidden);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test("in 300 crossed tables, rows, columns and totals included", () => {
    let withSomethingHidden = 0;
    fc.assert(
      fc.property(matrix(fc.integer({ min: 0, max: 7 })), (people) => {
        const table = twoWayTable(people);
        const { hidden, withheld } = suppress(table, "needToKnow");
        if (withheld) return;
        if (hidden.size > 0) withSomethingHidden += 1;
        notExact(table, hidden);
      }),
      { numRuns: 300, seed: 2 },
    );
    expect(withSomethingHidden).toBeGreaterThan(150);
  });

  test("and the test for it is exact: any hidden set at all, derivable just when one value fits", () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(
        matrix(fc.integer({ min: 0, max: 4 })),
        fc.array(fc.nat(), { maxLength: 7 }),
        (people, picks) => {
          const table = twoWayTable(people);
          const hidden = new Set(
            picks
              .map((pick) => pick % table.counts.length)
              .filter((index) => (table.counts[index]?.people ?? 0) > 0),
          );
          for (const index of hidden) {
            const exact = otherValue(table, hidden, index) === null;
            expect(derivable(table, hidden, index)).toBe(exact);
            seen.add(exact);
          }
        },
      ),
      { numRuns: 300, seed: 3 },
    );
    expect(seen.size).toBe(2);
  });

  test("nor by one who knows this program: every way to hide 2 to 4 groups is shared by different tables", () => {
    for (const [groups, most] of [
      [2, 16],
      [3, 16],
      [4, 9],
    ] as const) {
      const alike = new Map<string, (readonly number[])[]>();
      for (const people of allTables(groups, most)) {
        const { hidden, withheld } = suppress(oneWayTable(people), "needToKnow");
        if (withheld || hidden.size === 0) continue;
        const seen = people.map((one, index) => (hidden.has(index) ? "hidden" : one));
        const total = people.reduce((sum, one) => sum + one, 0);
        const look = JSON.stringify([seen, total]);
        alike.set(look, [...(alike.get(look) ?? []), people]);
      }
      expect(alike.size).toBeGreaterThan(10);
      for (const [look, tables] of alike) {
        // Tables at the edge of what was tried may have their likes beyond it.
        if (tables.some((people) => people.includes(most))) continue;
        const shown = JSON.parse(look) as [(number | string)[], number];
        shown[0].forEach((one, index) => {
          if (one !== "hidden") return;
          const values = new Set(tables.map((people) => people[index]));
          expect(values.size, `${look} can only be ${JSON.stringify(tables)}`).toBeGreaterThan(1);
        });
      }
    }
  });
});

/** Every table of so many groups with 0 to `most` people each. */
function allTables(groups: number, most: number): readonly (readonly number[])[] {
  if (groups === 0) return [[]];
  return allTables(groups - 1, most).flatMap((rest) =>
    Array.from({ length: most + 1 }, (_, people) => [...rest, people]),
  );
}
