import { z } from "zod";
import { inField, readEnvelope } from "../intake/envelope.ts";
import { parseSchedule } from "../intake/index.ts";
import { type Report, reportPage } from "../report/index.ts";
import { languages, viewers } from "../rules/explanation.ts";
import { type Answer, insideOf, invalid, readGiven } from "./answers.ts";
import { reportWeek } from "./report-week.ts";
import { checkRequest } from "./requests.ts";

/** A report as data and as a page that needs nothing beside itself. */
export interface ReportDocument {
  readonly report: Report;
  readonly page: string;
}

/** How a report is documented; what its sections hold follows from the figures and tables. */
export const reportSchema = z
  .object({
    report: z.object({
      format: z.literal("fairweek/report@1"),
      kind: z.enum(["week", "quarter", "audit", "shadow"]),
      language: z.enum(languages),
      viewer: z.enum(viewers).nullable(),
      title: z.string(),
      subtitle: z.string(),
      verdict: z.object({ tone: z.string(), tag: z.string(), text: z.string() }),
      figures: z.array(z.unknown()).describe("Numbers at a glance, each with where it comes from"),
      sections: z.array(z.unknown()).describe("Tables, charts, statements and rosters"),
    }),
    page: z.string().describe("The same as one HTML page without any outside reference"),
  })
  .meta({ id: "ReportDocument" });

/** JSON in, JSON out: judges the schedule in a request and tells its reader everything about it. */
export function answerReportWeek(json: unknown): Answer<ReportDocument> {
  const request = readEnvelope(checkRequest, json);
  if (!request.ok) return invalid([...request.problem, ...insideOf(json)]);
  const given = readGiven(request.value);
  if (!given.ok) return invalid(given.problem);
  const { problem, packs, reader } = given.value;
  const schedule = parseSchedule(request.value.schedule, problem);
  if (!schedule.ok) return invalid(inField("schedule", schedule.problem));
  const { language } = request.value;
  const report = reportWeek(problem, schedule.value, { reader, language, packs });
  if (!report.ok) return invalid(report.problem);
  return { status: "ok", document: { report: report.value, page: reportPage(report.value) } };
}
