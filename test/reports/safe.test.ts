import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import {
  type ProblemJson,
  type Report,
  asReader,
  languages,
  parseProblem,
  parseSchedule,
  reportCsv,
  reportPage,
  reportWeek,
} from "../../src/index.ts";
import { everySort, jsonOf, juniper, sound } from "./examples.ts";
import { all, pageOf } from "./page.ts";

const hostile = [
  "<script>alert(1)</script>",
  `"><img src=x onerror=alert(1)>`,
  "</title></style><svg onload=alert(1)>",
  "javascript:alert(1)//'`${1}",
  "\u202egnp.exe\u2066 &amp; <b>",
  '=HYPERLINK("http://example.org","x")',
];

function hostileWeek(): Report {
  const json = structuredClone(jsonOf(juniper[0])) as ProblemJson;
  const workers = json.workers.map((worker, index) => ({
    ...worker,
    name: hostile[index % hostile.length] ?? "",
  }));
  const roles = json.roles.map((role, index) => ({ ...role, name: hostile[index] ?? "" }));
  const site = { ...json.site, name: hostile[2] ?? "" };
  const problem = sound(parseProblem({ ...json, workers, roles, site }));
  const schedule = sound(parseSchedule(jsonOf(juniper[1]), problem));
  const reader = sound(asReader(problem, "manager", null));
  return sound(reportWeek(problem, schedule, { reader, language: "en" }));
}

describe("names that would be code elsewhere", () => {
  const report = hostileWeek();
  const page = pageOf(report);

  test("become text: no element, attribute or link of theirs is on the page", () => {
    expect(all(page, "script, img, iframe, object, embed, form, link, base")).toEqual([]);
    const attributes = all(page, "*").flatMap((one) => [...one.attributes].map(({ name }) => name));
    expect(attributes.filter((name) => name.startsWith("on") || name === "style")).toEqual([]);
    expect(all(page, "style")).toHaveLength(1);
    expect(all(page, "title")[0]?.textContent).toContain("</title></style>");
  });

  test("are shown as they were given, but for signs that turn the direction of text", () => {
    const shown = all(page, "tbody th bdi").map((one) => one.textContent);
    expect(shown).toContain("<script>alert(1)</script>");
    expect(page.window.document.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("do not become formulas in a spreadsheet", () => {
    const rows = parse(reportCsv(report)) as string[][];
    const formulas = rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell));
    expect(formulas).toEqual([]);
  });
});

describe.each(languages)("pages in %s", (language) => {
  test.each(everySort(language))("%s asks nothing of the network", (_, report) => {
    const text = reportPage(report);
    const page = pageOf(report);
    const links = all(page, "[href]").map((one) => one.getAttribute("href") ?? "");
    expect(links.filter((link) => !link.startsWith("#"))).toEqual([]);
    expect(all(page, "[src], [srcset], [data], [action], [poster], [background]")).toEqual([]);
    expect(text).not.toMatch(/@import|url\(|<script|<link/i);
    const policy = all(page, "meta[http-equiv]")[0]?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'");
  });

  test.each(everySort(language))(
    "every link of %s leads somewhere, and no place is named twice",
    (_, report) => {
      const page = pageOf(report);
      const ids = all(page, "[id]").map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = all(page, "a[href]").map((one) => (one.getAttribute("href") ?? "").slice(1));
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    },
  );
});
