import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildServer } from "../../api/server.ts";
import { goodHistory } from "../history/good-history.ts";

const workerFile = fileURLToPath(new URL("../../.build/api/worker.js", import.meta.url));
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  app = await buildServer({ workerFile });
});
afterAll(() => app.close());

const post = (payload: object) => app.inject({ method: "POST", url: "/v1/measure", payload });

describe("POST /v1/measure", () => {
  test("measures a history: parts, measures, status", async () => {
    const reply = await post({ history: goodHistory(), weeks: 2, language: "es" });
    expect(reply.statusCode).toBe(200);
    const document = reply.json();
    expect(document.format).toBe("fairweek/measured@1");
    expect(document.metrics).toHaveLength(16);
    expect(document.workers[0].status).toBe("provisional");
    expect(document.subScores[0].title).toBe("Aviso");
  });

  test("tells problems of the request and of the history inside it all at once", async () => {
    const broken = { ...goodHistory(), recorded: { from: "2026-11-01", until: "2026-10-01" } };
    const reply = await post({ history: broken, weks: 2, lastWeek: "2026-02-30" });
    expect(reply.statusCode).toBe(422);
    const told = reply.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(told.toSorted()).toEqual(["/history/recorded/until", "/lastWeek", "/weks"]);
  });
});
