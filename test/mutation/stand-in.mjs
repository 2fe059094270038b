import * as chai from "chai";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import { format } from "node:util";

/**
 * Stands in for "vitest" where tests run thousands of times in one process: it only collects them.
 * What it does not know (mocks, snapshots, hooks around each test), the tests that it is for do not use.
 */
export const { expect } = (globalThis.__expecting__ ??= taught());

/** Once for all the times that this is loaded: taught twice, chai lets every expectation pass. */
function taught() {
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
  return chai;
}

/** Every test, by its full name, in order; and what is to be done when all is over. */
export const collected = { tests: new Map(), afterwards: [] };

let titles = [];

export function describe(title, define) {
  titles = [...titles, title];
  define();
  titles = titles.slice(0, -1);
}

export function test(title, run) {
  const name = [...titles, title].join(" ");
  let id = name;
  for (let twin = 2; collected.tests.has(id); twin++) id = `${name} #${twin}`;
  collected.tests.set(id, run);
}

export const it = test;
export const afterAll = (run) => collected.afterwards.push(run);

/** "%s" by position and "$name" by property, as in titles of tables. */
function titled(title, row, values) {
  const named = title.replace(/\$([\w.]+)/g, (_, path) =>
    String(path.split(".").reduce((held, key) => held?.[key], row)),
  );
  const places = (named.match(/%[sijdfo]/g) ?? []).length;
  return format(named, ...values.slice(0, places));
}

const each = (declare) => (rows) => (title, run) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    declare(titled(title, row, values), () => run(...values));
  }
};
describe.each = each(describe);
test.each = each(test);
