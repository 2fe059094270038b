import type { Message, ToldFormat } from "../../src/explain/message.ts";
import * as alternatives from "../../src/explain/messages/alternatives.ts";
import * as changed from "../../src/explain/messages/changed.ts";
import * as changedWhy from "../../src/explain/messages/changed-why.ts";
import * as changes from "../../src/explain/messages/changes.ts";
import * as conflict from "../../src/explain/messages/conflict.ts";
import * as engine from "../../src/explain/messages/engine.ts";
import * as findings from "../../src/explain/messages/findings.ts";
import * as week from "../../src/explain/messages/week.ts";
import * as whyNot from "../../src/explain/messages/why-not.ts";
import * as why from "../../src/explain/messages/why.ts";
import * as wishes from "../../src/explain/messages/wishes.ts";
import type { Names } from "../../src/explain/names.ts";
import { goals } from "../../src/goals/index.ts";
import { explainers } from "../../src/rules/explainers.ts";
import type { Language, Viewer } from "../../src/rules/explanation.ts";
import type { Fact } from "../../src/rules/finding.ts";
import { enactmentId, shiftId, workerId } from "../../src/domain/identity.ts";
import type { Enactment } from "../../src/law/enactment.ts";
import { type Said, render } from "../../src/explain/render.ts";
import { type Reader, asSelf, asViewer } from "../../src/explain/reader.ts";
import { type Redacted, redact, redactFinding, redactGoal } from "../../src/explain/visibility.ts";
import { instant } from "../../src/time/interval.ts";
import { Calendar } from "../../src/time/calendar.ts";
import { parseDay } from "../../src/time/civil.ts";
import { present } from "../../src/kernel/assert.ts";

/** Every message of the program's own, found by its shape wherever it stands. */
export const messages: readonly Message[] = [
  alternatives,
  changed,
  changedWhy,
  changes,
  conflict,
  engine,
  findings,
  week,
  whyNot,
  why,
  wishes,
].flatMap((module) => messagesIn(module));

function messagesIn(value: unknown): readonly Message[] {
  if (typeof value !== "object" || value === null) return [];
  if ("sentences" in value) return [value as Message];
  return Object.values(value).flatMap(messagesIn);
}

const calendar = new Calendar("America/Los_Angeles");
const tuesday = present(parseDay("2026-12-08"), "a date");
const five = calendar.dayStart(tuesday) + 17 * 60;
const ana = workerId("w01");

const samples: Readonly<Record<ToldFormat, Fact>> = {
  duration: 630,
  dateTime: five,
  time: five,
  date: tuesday,
  count: 3,
  text: "written",
  role: "server",
  weekday: 2,
  worker: "w02",
  hundredths: 2500,
  consent: "shortRest",
  fields: "roles,times,contract",
};

const names: Names = {
  calendar,
  nearDay: tuesday,
  role: () => "Server",
  worker: () => "Ana",
  enactment: () => noLaw,
};

/** What is simply impossible has no citation: the sentence stands alone. */
const noLaw: Enactment = {
  id: enactmentId("sample.physics"),
  pack: "sample",
  kind: "sample",
  title: "Sample",
  modality: "physics",
  parameters: {},
  from: null,
  until: null,
  coverage: { all: [] },
  citation: { text: "none", url: null },
  reading: "",
  otherReadings: [],
  verification: { mark: "primary", readOn: null, source: "" },
  records: null,
};

/** One sentence as some reader gets it, with sample facts in it. */
export interface Sample {
  readonly name: string;
  readonly language: Language;
  readonly said: Said;
  readonly template: string;
}

const readers: readonly Reader[] = [asSelf(ana), asViewer("hr"), asViewer("coworker")];
const languages: readonly Language[] = ["en", "es"];

const asSamples = (point: Redacted<Viewer> | null): readonly Sample[] =>
  point === null
    ? []
    : languages.map((language) => ({
        name: `${point.message} to ${point.viewer} in ${language}`,
        language,
        said: render(point, language, names),
        template: point.template[language],
      }));

/** Later moments lie hours later, so that a span is a span. */
function sampleFacts(
  formats: Readonly<Record<string, { readonly as: ToldFormat }>>,
): Readonly<Record<string, Fact>> {
  const entries = Object.entries(formats).map(([name, { as }], index): [string, Fact] => [
    name,
    as === "dateTime" ? five + index * 60 : samples[as],
  ]);
  return Object.fromEntries(entries);
}

export const messageSamples: readonly Sample[] = messages.flatMap((message) =>
  readers.flatMap((reader) =>
    asSamples(redact(reader, message, { subject: ana, facts: sampleFacts(message.facts) })),
  ),
);

export const ruleSamples: readonly Sample[] = [...explainers].flatMap(([kind, explanation]) =>
  (["violation", "premium", "notAssessable"] as const)
    .filter((outcome) => explanation.sentences.en[outcome] !== undefined)
    .flatMap((outcome) =>
      readers.flatMap((reader) =>
        redactFinding(
          reader,
          {
            outcome,
            shifts: [shiftId("s1")],
            interval: { start: instant(five), end: instant(five + 60) },
            facts: sampleFacts(explanation.facts),
            enactment: noLaw.id,
            kind,
            worker: ana,
          },
          explanation,
        ).flatMap(asSamples),
      ),
    ),
);

export const goalSamples: readonly Sample[] = goals.flatMap(({ goal, explanation }) =>
  (["better", "worse"] as const).flatMap((side) =>
    asSamples(
      redactGoal(asViewer("hr"), { id: goal.id, side, points: 3 }, explanation.sentences, {
        subject: ana,
        facts: {},
      }),
    ),
  ),
);
