import type { FindingDocument } from "../../app/documents/schema.ts";
import type { Section, Statement, Tone } from "../model/report.ts";
import { count } from "../model/value.ts";
import { isShort } from "./coverage.ts";
import { findingPlace } from "./schedule.ts";
import type { Scene } from "./scene.ts";

const tones: Readonly<Record<FindingDocument["outcome"], Tone>> = {
  violation: "bad",
  notAssessable: "warn",
  premium: "plain",
};

/** What the check found, with the law behind each finding, and what does not fit the problem. */
export function findingsSection(scene: Scene): Section {
  const { words, given } = scene;
  const { findings, strays } = given.check;
  const of = (outcome: FindingDocument["outcome"]): number =>
    findings.filter((finding) => finding.outcome === outcome).length;
  const own = findings.map((finding, index): Statement => {
    const { outcome, worker, text } = finding;
    return {
      id: findingPlace(index),
      tone: tones[outcome],
      tag: `${findingPlace(index)} ${words.tags[outcome]}`,
      title: scene.people.some(({ id }) => id === worker) ? scene.nameOf(worker) : "",
      lines: text,
      citation: scene.lawPlace(finding.enactment),
      facts: [],
    };
  });
  const misfits = (scene.seesAll ? strays : []).map(({ text, shift }, index): Statement => ({
    id: `stray-${index + 1}`,
    tone: "bad",
    tag: words.tags.stray,
    title: shift ?? "",
    lines: [text],
    citation: null,
    facts: [],
  }));
  return {
    id: "findings",
    ...words.sections.findings,
    blocks: [
      {
        block: "figures",
        figures: [
          {
            id: "violations",
            label: words.figures.violations,
            value: count(of("violation") + misfits.length),
          },
          { id: "unjudged", label: words.figures.unjudged, value: count(of("notAssessable")) },
          { id: "premiums", label: words.figures.premiums, value: count(of("premium")) },
        ],
      },
      {
        block: "statements",
        id: "findings-list",
        items: [...misfits, ...own],
        empty: words.empty.findings,
      },
    ],
  };
}

/** Every slot that stays open: why, and what would fill it. */
export function openSection(scene: Scene): Section {
  const { words, given } = scene;
  const { calendar } = given.problem.site;
  const told = new Map(given.open.map((one) => [one.slot, one]));
  return {
    id: "open",
    ...words.sections.open,
    blocks: [
      {
        block: "figures",
        figures: [
          {
            id: "open-slots",
            label: words.figures.openSlots,
            value: count(given.schedule.open.length),
          },
        ],
      },
      {
        block: "statements",
        id: "open-list",
        items: given.schedule.open.map(({ id, role, interval, missing }, index): Statement => {
          const reasons = told.get(id)?.reasons ?? [];
          const place = `open-${index + 1}`;
          return {
            id: place,
            tone: "warn",
            tag: words.tags.open,
            title: scene.roleOf(role),
            lines: [...reasons, ...(told.get(id)?.remedies ?? [])],
            citation: null,
            facts: [
              {
                id: `${place}-from`,
                label: words.columns.from,
                value: { as: "time", at: calendar.format(interval.start) },
              },
              {
                id: `${place}-until`,
                label: words.columns.until,
                value: { as: "time", at: calendar.format(interval.end) },
              },
              { id: `${place}-missing`, label: words.missingPeople, value: count(missing) },
            ],
          };
        }),
        empty: isShort(scene) ? words.empty.unlisted : words.empty.open,
      },
    ],
  };
}
