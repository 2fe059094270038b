import { expect, test } from "vitest";
import { inOrder } from "../../src/kernel/in-order.ts";

const upwards = (a: number, b: number): number => a - b;

test.each([[[]], [[3]], [[1, 2, 2, 5]]])("%j is in order and handed back itself", (items) => {
  expect(inOrder(items, upwards)).toBe(items);
});

test("what is not in order is put in order in a copy, equal items as they came", () => {
  const items = [
    { at: 2, name: "a" },
    { at: 1, name: "b" },
    { at: 2, name: "c" },
    { at: 1, name: "d" },
  ];
  const names = inOrder(items, (a, b) => a.at - b.at).map(({ name }) => name);
  expect(names).toEqual(["b", "d", "a", "c"]);
  expect(items[0]?.name).toBe("a");
});
