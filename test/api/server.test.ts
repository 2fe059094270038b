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

describe("POST /v1/repair", () => {
  const problemOfWeek = readScenario<Record<string, unknown>>("repair/problem.json");
  const week = { ...problemOfWeek, limits: { seed: 1, maxIterations: 2000 } };
  const disruptions = readScenario<Record<string, unknown>>("repair/disruptions.json");

  test("answers the repaired schedule with every change, its premium and its words", async () => {
    const reply = await post("/v1/repair", { problem: week, disruptions });
    expect(reply.statusCode).toBe(200);
    const document = reply.json();
    expect(document.format).toBe("fairweek/repaired@1");
    expect(document.touched).toEqual(["chloe", "dev", "ella"]);
    expect(document.premiumCents).toBe(1900);
    for (const { text } of document.changes) expect(text.length).toBeGreaterThan(1);
    const judged = await post("/v1/check", {
      problem: week,
      schedule: document.schedule,
      disruptions,
    });
    expect(judged.json().verdict).toBe("lawfulAtAPrice");
    const told = await post("/v1/explain", {
      problem: week,
      schedule: document.schedule,
      disruptions,
      ask: "changes",
      viewer: "self",
      worker: "ella",
    });
    expect(told.json().texts[0]).toContain("Your shift was Friday, December 11");
  });

  test("answers issues of the disruptions with pointers into the body", async () => {
    const wrong = { ...disruptions, disruptions: [{ id: "a", kind: "leave", worker: "nobody" }] };
    const reply = await post("/v1/repair", { problem: week, disruptions: wrong });
    expect(reply.statusCode).toBe(422);
    const pointers = reply.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toContain("/disruptions/disruptions/0/start");
  });

  test("is named where solve would have to change a published week", async () => {
    const workers = (
      week as unknown as { workers: { id: string; leave?: object[] }[] }
    ).workers.map((one) =>
      one.id === "dev"
        ? { ...one, leave: [{ id: "new", start: "2026-12-13T00:00", end: "2026-12-14T00:00" }] }
        : one,
    );
    const reply = await post("/v1/solve", { problem: { ...week, workers } });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().errors[0].code).toBe("publishedNotKept");
    const anew = await post("/v1/solve", { problem: { ...week, workers }, replan: true });
    expect(anew.statusCode).toBe(200);
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

describe("packs over HTTP", () => {
  test("GET /v1/packs/us-or shows what is in force on a date", async () => {
    const pack = (await app.inject("/v1/packs/us-or?on=2019-01-01")).json();
    const ids = pack.enactments.map(({ id }: { id: string }) => id);
    expect(ids).toContain("us-or.advance-notice@2018-07-01");
    expect(ids).not.toContain("us-or.advance-notice@2020-07-01");
  });

  test("GET /v1/packs/us-or/diff tells 7 days becoming 14", async () => {
    const reply = await app.inject("/v1/packs/us-or/diff?from=2019-01-01&to=2026-01-01");
    const fields = reply.json().differences.flatMap(({ fields: all }: { fields: object[] }) => all);
    expect(fields).toContainEqual({ path: "parameters.amount", before: 7, after: 14 });
  });

  test("GET /v1/packs/stale tells whose text must be read again", async () => {
    const { stale } = (await app.inject("/v1/packs/stale?on=2027-12-01")).json();
    expect(stale.length).toBeGreaterThan(50);
  });

  test("answers 404 for a pack nobody has and 422 for a date that is none", async () => {
    expect((await app.inject("/v1/packs/us-orr")).statusCode).toBe(404);
    expect((await app.inject("/v1/packs/us-or?on=soon")).statusCode).toBe(422);
    expect((await app.inject("/v1/packs/stale")).statusCode).toBe(422);
  });

  test("POST /v1/packs/validate answers the pack, or all its issues", async () => {
    const good = await post("/v1/packs/validate", readScenario<object>("packs/cafe-policy.json"));
    expect(good.statusCode).toBe(200);
    expect(good.json().id).toBe("house-juniper");
    const bad = await post("/v1/packs/validate", { format: "fairweek/pack@1", enactments: [{}] });
    expect(bad.statusCode).toBe(422);
    expect(bad.json().errors.length).toBeGreaterThan(5);
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
      "/v1/repair",
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
