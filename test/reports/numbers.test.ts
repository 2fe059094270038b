import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { languages, reportCsv } from "../../src/index.ts";
import { everySort } from "./examples.ts";
import { all, pageOf } from "./page.ts";

/** Every number of a report in the order of its JSON. */
function numbersIn(held: unknown): readonly number[] {
  if (Array.isArray(held)) return held.flatMap(numbersIn);
  if (typeof held !== "object" || held === null) return [];
  if ("as" in held) return "value" in held && typeof held.value === "number" ? [held.value] : [];
  return Object.values(held).flatMap(numbersIn);
}

/** Reads a number back from what a person reads: "−1:30", "99,9 %", "30 h 30 min", "1 234.50 USD". */
function readBack(shown: string, language: string): number {
  const sign = shown.startsWith("−") ? -1 : 1;
  const plain = shown.replace(/^[+−]/, "").replaceAll("\u00a0", "");
  const clock = /^(\d+):(\d\d)$/.exec(plain);
  if (clock !== null) return sign * (60 * Number(clock[1]) + Number(clock[2]));
  const spoken = /^(?:(\d+) h)?\s?(?:(\d+) min)?$/.exec(plain);
  if (spoken !== null && plain !== "")
    return sign * (60 * Number(spoken[1] ?? 0) + Number(spoken[2] ?? 0));
  const number = Number(
    (/[\d.,]+/.exec(plain)?.[0] ?? "").replace(language === "es" ? "," : "#", "."),
  );
  return sign * number;
}

describe.each(languages)("reports in %s", (language) => {
  const reports = everySort(language);

  test.each(reports)(
    "the numbers on the page of %s are those of its JSON, in order",
    (_, report) => {
      const shown = all(pageOf(report), "data").map((one) => Number(one.getAttribute("value")));
      expect(shown).toEqual(numbersIn(JSON.parse(JSON.stringify(report))));
    },
  );

  test.each(reports)("what a person reads in %s is what a machine reads", (_, report) => {
    for (const one of all(pageOf(report), "data")) {
      const value = Number(one.getAttribute("value"));
      const text = one.textContent ?? "";
      const read = readBack(text, language);
      const isShare = text.endsWith("%");
      const isMoney =
        !isShare && Math.abs(read * 100 - value) < 0.5 && Math.abs(read - value) > 1e-9;
      const meant = isShare ? read / 100 : isMoney ? read * 100 : read;
      expect(Math.abs(meant - value), `${text} is ${value}`).toBeLessThan(1e-6);
    }
  });

  test.each(reports)(
    "each number cited in %s is the number at the place it links to",
    (_, report) => {
      const page = pageOf(report);
      const links = all(page, "a.from");
      for (const link of links) {
        const place = page.window.document.getElementById(
          link.getAttribute("href")?.slice(1) ?? "",
        );
        expect(place).not.toBeNull();
        const own = link.querySelector("data")?.getAttribute("value");
        if (own === undefined || own === null) continue;
        expect(place?.querySelector("data")?.getAttribute("value")).toBe(own);
      }
      const impact = all(page, "#impact a.from");
      expect(impact.length).toBe(all(page, "#impact tbody tr").length);
    },
  );

  test.each(reports)("the CSV of %s has every number of the JSON", (_, report) => {
    const rows = parse(reportCsv(report), { columns: true }) as { value: string; unit: string }[];
    const left = new Map<string, number>();
    for (const { value } of rows) left.set(value, (left.get(value) ?? 0) + 1);
    for (const number of numbersIn(JSON.parse(JSON.stringify(report)))) {
      const key = String(number);
      expect(left.get(key) ?? 0, `${key} is in the CSV`).toBeGreaterThan(0);
      left.set(key, (left.get(key) ?? 0) - 1);
    }
  });
});
