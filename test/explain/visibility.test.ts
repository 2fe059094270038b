import { describe, expect, test } from "vitest";
import type { CheckFinding } from "../../src/check/checked.ts";
import { enactmentId, shiftId, workerId } from "../../src/domain/identity.ts";
import { namesOf } from "../../src/explain/names.ts";
import { type Reader, asSelf, asViewer, seenAs } from "../../src/explain/reader.ts";
import { cite, render } from "../../src/explain/render.ts";
import { type Redacted, redact, redactFinding } from "../../src/explain/visibility.ts";
import { restBefore } from "../../src/explain/messages/why.ts";
import { present } from "../../src/kernel/assert.ts";
import { explainers } from "../../src/rules/explainers.ts";
import { type Explanation, concerned, everyone } from "../../src/rules/explanation.ts";
import { instant } from "../../src/time/interval.ts";
import { lawOf, person, problemOf } from "./salem.ts";

const ana = workerId("w1");
const ben = workerId("w2");
const problem = problemOf({
  workers: [person("w1", "Ana"), person("w2", "Ben {restMinutes}")],
  demand: { shifts: [] },
});
const names = namesOf(problem, lawOf(problem));

const finding = (kind: string, more: Partial<CheckFinding> = {}): CheckFinding => ({
  outcome: "violation",
  shifts: [shiftId("s1")],
  interval: { start: instant(0), end: instant(60) },
  facts: {
    shiftStart: 29_700_000,
    shiftEnd: 29_700_480,
    takenFrom: 29_700_000,
    takenUntil: 29_700_060,
    takenMinutes: 60,
  },
  enactment: enactmentId("fairweek-base.protected-leave"),
  kind,
  worker: ben,
  ...more,
});

const explanation = (kind: string): Explanation => present(explainers.get(kind), kind);

describe("whose eyes", () => {
  test("to everyone else, a worker who reads is a coworker", () => {
    expect(seenAs(asSelf(ana), ana)).toBe("self");
    expect(seenAs(asSelf(ana), ben)).toBe("coworker");
    expect(seenAs(asSelf(ana), null)).toBe("self");
    expect(seenAs(asViewer("manager"), ben)).toBe("manager");
  });

  test("a message about a worker gives a coworker nothing", () => {
    const facts = { restMinutes: 600 };
    expect(redact(asSelf(ana), restBefore, { subject: ben, facts })).toBeNull();
    expect(redact(asViewer("coworker"), restBefore, { subject: ben, facts })).toBeNull();
  });
});

describe("a finding about leave", () => {
  const readers: readonly Reader[] = [
    asViewer("manager"),
    asViewer("auditor"),
    asViewer("workerRep"),
  ];

  test.each(readers)(
    "is told to $viewer as not available, without law, facts or times",
    (reader) => {
      const told = redactFinding(
        reader,
        finding("protected-leave"),
        explanation("protected-leave"),
      );
      expect(told).toHaveLength(1);
      expect(told[0]).toMatchObject({ message: "not-available", facts: {}, enactment: null });
      const said = render(present(told[0], "a statement"), "en", names);
      expect(said.text).toBe("Ben {restMinutes} is not available then.");
      expect(said.citation).toBeNull();
    },
  );

  test("is told to the worker herself and to hr with its facts", () => {
    const own = redactFinding(
      asSelf(ben),
      finding("protected-leave"),
      explanation("protected-leave"),
    );
    expect(own[0]?.facts["takenMinutes"]).toEqual({ as: "duration", value: 60 });
    const hr = redactFinding(
      asViewer("hr"),
      finding("protected-leave"),
      explanation("protected-leave"),
    );
    expect(hr[0]?.facts["takenMinutes"]).toEqual({ as: "duration", value: 60 });
  });

  test("that could not be judged is not told at all to those from whom it is kept", () => {
    const unknown = finding("accommodation", {
      outcome: "notAssessable",
      missing: "worker.history",
    });
    expect(redactFinding(asViewer("manager"), unknown, explanation("accommodation"))).toEqual([]);
  });

  test("reads to a coworker like any other finding", () => {
    const said = ["protected-leave", "availability", "weekly-maximum"].map((kind) =>
      redactFinding(asSelf(ana), finding(kind), explanation(kind)).map(
        (point) => render(point, "en", names).text,
      ),
    );
    expect(new Set(said.map((texts) => texts.join()))).toEqual(
      new Set(["Someone else is not available then."]),
    );
  });
});

describe("a rule's sentence", () => {
  const secret: Explanation = {
    facts: {
      open: { as: "duration", to: everyone },
      closed: { as: "duration", to: ["self", "hr"] },
    },
    sentences: {
      en: { violation: { self: "{open} {closed}.", staff: "{closed}.", outsider: "no" } },
      es: { violation: { self: "{open} {closed}.", staff: "{closed}.", outsider: "no" } },
    },
  };
  const made = finding("sample", { facts: { open: 60, closed: 90, undeclared: 5 } });

  test("that uses a fact which staff may not read becomes not available to staff", () => {
    const told = redactFinding(asViewer("manager"), made, secret);
    expect(told.map(({ message, facts }) => ({ message, facts }))).toEqual([
      { message: "not-available", facts: {} },
    ]);
  });

  test("never carries a fact that the rule does not declare", () => {
    const [told] = redactFinding(asViewer("hr"), made, secret);
    expect(Object.keys(told?.facts ?? {})).toEqual(["open", "closed"]);
  });

  test("that uses a fact the worker may not read is a bug of ours", () => {
    const wrong: Explanation = {
      ...secret,
      facts: { ...secret.facts, closed: { as: "duration", to: ["hr"] } },
    };
    expect(() => redactFinding(asSelf(ben), made, wrong)).toThrow("may read");
  });

  test("without words for a missing fact is told by the fact's name", () => {
    const open: Explanation = { ...secret, facts: { open: { as: "duration", to: concerned } } };
    const unknown = finding("sample", {
      outcome: "notAssessable",
      missing: "worker.birthDate",
      facts: {},
    });
    const [told] = redactFinding(asViewer("manager"), unknown, open);
    expect(render(present(told, "a statement"), "en", names).text).toBe(
      "One rule could not be checked for Ben {restMinutes}. This is not known: worker.birthDate.",
    );
  });
});

describe("render", () => {
  const said = redact(asViewer("hr"), restBefore, { subject: ben, facts: { restMinutes: 600 } });

  test("fills a template once: braces in a name are never filled again", () => {
    expect(render(present(said, "a statement"), "en", names).text).toBe(
      "Ben {restMinutes} has 10 h off before it.",
    );
  });

  test("puts the citation with its verification into the last sentence", () => {
    const rest = finding("rest-between-shifts", {
      worker: ana,
      enactment: enactmentId("us-or.rest-between-shifts"),
      facts: {
        restMinutes: 480,
        restMinutesMin: 600,
        missingMinutes: 120,
        earlierEnd: 29_700_000,
        laterStart: 29_700_480,
      },
    });
    const [told] = redactFinding(asSelf(ana), rest, explanation("rest-between-shifts"));
    const made = render(present(told, "a statement"), "en", names);
    expect(made.citation).toMatch(/^ORS 653\.442; OAR 839-026-0040(; |$)/);
    expect(made.text).toMatch(/\(ORS 653\.442; [^)]*\)\.$/);
    expect(made.enactment).toBe("us-or.rest-between-shifts");
  });

  test("tells how far the law was verified, and cites nothing for what cannot be done", () => {
    const law = names.enactment(enactmentId("us-or.rest-between-shifts"));
    const marked = (mark: "primary" | "secondary" | "unverified", language: "en" | "es") =>
      cite({ ...law, verification: { ...law.verification, mark } }, language);
    expect(marked("primary", "en")).toBe("ORS 653.442; OAR 839-026-0040");
    expect(marked("secondary", "en")).toBe(
      "ORS 653.442; OAR 839-026-0040; secondary source, not yet read in the law itself",
    );
    expect(marked("secondary", "es")).toContain("fuente secundaria, aún no leída en la propia ley");
    expect(marked("unverified", "en")).toContain("not yet verified");
    expect(cite({ ...law, modality: "physics" }, "en")).toBeNull();
  });

  test("refuses a template with a digit, and one whose fact is missing", () => {
    const whole = present(said, "a statement");
    const planted = { ...whole, template: { en: "At least 10 h.", es: "" } } as Redacted<"hr">;
    expect(() => render(planted, "en", names)).toThrow("no digit");
    const bare = { ...whole, facts: {} } as Redacted<"hr">;
    expect(() => render(bare, "en", names)).toThrow("the fact restMinutes");
  });

  test("a plain object with all its fields is not redacted: it does not compile", () => {
    const whole = {
      viewer: "manager",
      message: "planted",
      template: { en: "{worker} is ill.", es: "" },
      worker: ben,
      facts: {},
      shifts: [],
      enactment: null,
    } as const;
    // @ts-expect-error only visibility.ts mints what render takes
    const unredacted = (): unknown => render(whole, "en", names);
    // @ts-expect-error what was redacted for hr is not fit for the worker's eyes
    const forSelf: Redacted<"self"> = present(said, "a statement");
    expect(unredacted).toBeTypeOf("function");
    expect(forSelf.viewer).toBe("hr");
  });
});
