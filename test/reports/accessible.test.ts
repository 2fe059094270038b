import axe from "axe-core";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { type Report, languages, reportPage } from "../../src/index.ts";
import { everySort } from "./examples.ts";
import { all, pageOf } from "./page.ts";

/** The window of a page in which axe was started. */
interface AxeWindow {
  readonly document: never;
  readonly eval: (source: string) => unknown;
  readonly axe: typeof axe;
}

/**
 * Without its style sheet nothing on a page is hidden from axe, which is the stricter reading.
 * Contrast needs a browser; the palette's own test computes it.
 */
async function violationsOf(report: Report): Promise<readonly string[]> {
  const bare = reportPage(report).replace(/<style>[^]*<\/style>/, "");
  const page = new JSDOM(bare, { runScripts: "outside-only" });
  const window = page.window as unknown as AxeWindow;
  window.eval(axe.source);
  const { violations } = await window.axe.run(window.document, {
    rules: { "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

describe.each(languages)("reports in %s", (language) => {
  const reports = everySort(language);

  test.each(reports)("axe finds nothing in %s", async (_, report) => {
    expect(await violationsOf(report)).toEqual([]);
  });

  test.each(reports)("%s has one first heading, and none is skipped", (_, report) => {
    const levels = all(pageOf(report), "h1, h2, h3, h4").map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test.each(reports)(
    "every picture of %s has title, description and the same numbers as a table",
    (_, report) => {
      const page = pageOf(report);
      for (const picture of all(page, 'svg[role="img"]')) {
        const named = (picture.getAttribute("aria-labelledby") ?? "").split(" ");
        expect(named).toHaveLength(2);
        for (const id of named)
          expect(page.window.document.getElementById(id)?.textContent).not.toBe("");
        expect(picture.closest("figure")?.querySelectorAll("details table")).toHaveLength(1);
      }
    },
  );

  test.each(reports)("the page of %s says its language", (_, report) => {
    expect(all(pageOf(report), "html")[0]?.getAttribute("lang")).toBe(language);
  });
});
