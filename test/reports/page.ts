import { type Element, JSDOM } from "jsdom";
import { type Report, reportPage } from "../../src/index.ts";

const read = new WeakMap<Report, JSDOM>();

/** A report's page as a browser reads it, read once; nothing in it runs. */
export function pageOf(report: Report): JSDOM {
  const page = read.get(report) ?? new JSDOM(reportPage(report));
  read.set(report, page);
  return page;
}

export const all = (page: JSDOM, selector: string): readonly Element[] => [
  ...page.window.document.querySelectorAll(selector),
];
