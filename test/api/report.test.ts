import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildServer } from "../../api/server.ts";
import { readScenario } from "../scenarios/read.ts";

const workerFile = fileURLToPath(new URL("../../.build/api/worker.js", import.meta.url));
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  app = await buildServer({ workerFile });
});
afterAll(() => app.close());

const problem = readScenario<object>("tutorial/problem.json");
const schedule = readScenario<object>("reports/juniper-week.json");

const post = (payload: object) => app.inject({ method: "POST", url: "/v1/report/week", payload });

describe("POST /v1/report/week", () => {
  test("answers the report as data and as a page, in the language asked for", async () => {
    const reply = await post({ problem, schedule, language: "es" });
    expect(reply.statusCode).toBe(200);
    const { report, page } = reply.json();
    expect([report.format, report.kind, report.language]).toEqual([
      "fairweek/report@1",
      "week",
      "es",
    ]);
    expect(report.sections.length).toBeGreaterThan(8);
    expect(page.startsWith("<!doctype html>")).toBe(true);
    expect(page).toContain("Ana Ruiz");
  });

  test("tells a coworker no name", async () => {
    const reply = await post({ problem, schedule, viewer: "coworker" });
    expect(reply.json().page).not.toContain("Ana Ruiz");
  });

  test("names what is wrong with the schedule by its pointer", async () => {
    const reply = await post({ problem, schedule: { ...schedule, assignments: 3 } });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().errors[0].pointer).toBe("/schedule/assignments");
  });
});
