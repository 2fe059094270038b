/** Reports as data, and the same as one HTML page or one CSV table. */
export { reportCsv } from "./csv.ts";
export { reportPage } from "./html/page.ts";
export { formatValue } from "./format.ts";
export type { Block, Report, ReportKind, Section } from "./model/report.ts";
export { skillsSection } from "./skills/section.ts";
export type { OpenSlotTold, WeekGiven } from "./week/given.ts";
export { weekReport } from "./week/week.ts";
export type { QuarterGiven } from "./quarter/given.ts";
export { quarterReport } from "./quarter/quarter.ts";
export { auditReport } from "./audit/audit.ts";
export { shadowReport } from "./shadow/shadow.ts";
