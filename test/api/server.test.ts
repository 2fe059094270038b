import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildServer } from "../../api/server.ts";
import { readScenario } from "../scenarios/read.ts";

const workerFile = fileURLToPath(new URL("../../.build/api/worker.js", import.meta.url));
let app: Awaited<ReturnType<typeof buildServer>>;

beforeAll(async () => {
  app = await buildServer({ workerFile, bodyBytesMax: 1_000_000 });
});
afterAll(() => app.close());

const problem = readScenario<Record<string, unknown>>("tutorial/problem.json");
const quick = { ...problem, limits: { seed: 1, maxIterations: 2000 } };

const post = (url: string, payload: object | string, type = "application/json") =>
  app.inject({ method: "POST", url, payload, headers: { "content-type": type } });

describe("POST /v1/solve", () => {
  test("answers a lawful schedule with its check and the reasons of open slots", async () => {
    const reply = await post("/v1/solve", { problem: quick });
    expect(reply.statusCode).toBe(200);
    const document = reply.json();
    expect(document.format).toBe("fairweek/solved@1");
    expect(["lawful", "lawfulAtAPrice"]).toContain(document.check.verdict);
    expect(document.schedule.assignments.length).toBeGreaterThan(5);
    expect(document.open).toHaveLength(document.schedule.open.length);
  });

  test("answers all problems of the input at once, with pointers into the body", async () => {
    const broken = { ...quick, sight: {}, period: { from: "2026-12-13", to: "2026-12-07" } };
    const reply = await post("/v1/solve", { problem: broken });
    expect(reply.statusCode).toBe(422);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
    const pointers = reply.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toContain("/problem/sight");
    expect(pointers.some((pointer: string) => pointer.startsWith("/problem/period"))).toBe(true);
  });

  test("refuses unknown fields of the request itself", async () => {
    const reply = await post("/v1/solve", { problem: quick, sed: 1 });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().errors[0].pointer).toBe("/sed");
  });

  test("an error outside the problem hides none inside it", async () => {
    const reply = await post("/v1/solve", { problem: { ...quick, site: {} }, sed: 1 });
    const pointers = reply.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toContain("/sed");
    expect(pointers.some((pointer: string) => pointer.startsWith("/problem/site"))).toBe(true);
  });

  test.each(["", "{", "[1,", "nonsense"])(
    "answers 400 for a body that is no JSON: %j",
    async (text) => {
      const reply = await post("/v1/solve", text);
      expect(reply.statusCode).toBe(400);
      expect(reply.json().type).toBe("urn:fairweek:problem:malformed-json");
    },
  );

  test.each([[null], [[]], ["text"], [7]])(
    "answers 422 for JSON that is no request: %j",
    async (body) => {
      const reply = await post("/v1/solve", JSON.stringify(body));
      expect(reply.statusCode).toBe(422);
    },
  );

  test("answers 413 for a body over the limit and 415 for another media type", async () => {
    const large = await post("/v1/solve", { problem: "x".repeat(1_100_000) });
    expect(large.statusCode).toBe(413);
    const xml = await post("/v1/solve", "<a/>", "application/xml");
    expect(xml.statusCode).toBe(415);
  });
});

describe("POST /v1/check", () => {
  test("finds what is wrong with a proposed schedule", async () => {
    const reply = await post("/v1/check", {
      problem: readScenario("proposed-week/problem.json"),
      schedule: readScenario("proposed-week/schedule.json"),
    });
    expect(reply.statusCode).toBe(200);
    const document = reply.json();
    expect(document.verdict).toBe("unlawful");
    expect(document.strays).toHaveLength(1);
    expect(document.findings.length).toBeGreaterThanOrEqual(6);
  });
});

describe("POST /v1/explain", () => {
  test("tells a worker her week in her language", async () => {
    const solved = (await post("/v1/solve", { problem: quick })).json();
    const worker = solved.schedule.assignments[0].worker;
    const reply = await post("/v1/explain", {
      problem: quick,
      schedule: solved.schedule,
      viewer: "self",
      worker,
      language: "es",
    });
    expect(reply.statusCode).toBe(200);
    expect(reply.json().texts.length).toBeGreaterThan(0);
  });
});

describe("the law over HTTP", () => {
  test("GET /v1/rules lists every rule kind with its parameters", async () => {
    const { rules } = (await app.inject("/v1/rules")).json();
    expect(rules.map(({ id }: { id: string }) => id)).toContain("rest-between-shifts");
  });

  test("GET /v1/packs lists every enactment with its citation", async () => {
    const { packs } = (await app.inject("/v1/packs")).json();
    const oregon = packs.find(({ id }: { id: string }) => id === "us-or");
    expect(
      oregon.enactments.every((one: { citation: { text: string } }) => one.citation.text !== ""),
    ).toBe(true);
  });
});

describe("the service", () => {
  test("answers /health and /ready", async () => {
    expect((await app.inject("/health")).json()).toEqual({ status: "ok" });
    expect((await app.inject("/ready")).json().status).toBe("ready");
  });

  test("answers an unknown address with problem details", async () => {
    const reply = await app.inject("/v1/nothing");
    expect(reply.statusCode).toBe(404);
    expect(reply.json().title).toBe("There is nothing at this address");
  });

  test("describes itself as OpenAPI 3.1 with every route and the problem as a component", async () => {
    const description = (await app.inject("/docs/json")).json();
    expect(description.openapi).toMatch(/^3\.1/);
    for (const path of [
      "/v1/solve",
      "/v1/check",
      "/v1/explain",
      "/v1/rules",
      "/v1/packs",
      "/health",
    ]) {
      expect(description.paths).toHaveProperty([path]);
    }
    expect(Object.keys(description.components.schemas).length).toBeGreaterThan(5);
  });

  test("serves its documentation page without any address outside", async () => {
    const page = await app.inject("/docs/");
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="https?:/);
  });

  test("answers /health within the time of a solve, while it runs", async () => {
    const long = { ...problem, limits: { seed: 1, maxSeconds: 2 } };
    let solved = false;
    const solving = post("/v1/solve", { problem: long }).then((reply) => {
      solved = true;
      return reply;
    });
    let answers = 0;
    while (!solved && answers < 20) {
      expect((await app.inject("/health")).statusCode).toBe(200);
      if (!solved) answers++;
    }
    expect(answers).toBe(20);
    expect((await solving).statusCode).toBe(200);
  });
});
