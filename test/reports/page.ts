import { type Element, JSDOM } from "jsdom";
import { type Report, reportPage } from "../../src/index.ts";

/** A report's page as a browser reads it; nothing in it runs. */
export const pageOf = (report: Report): JSDOM => new JSDOM(reportPage(report));

export const all = (page: JSDOM, selector: string): readonly Element[] => [
  ...page.window.document.querySelectorAll(selector),
];
