import { formatDay } from "../../time/civil.ts";
import { formatDate } from "../format.ts";
import { type Citations, citationsOf } from "../model/places.ts";
import type { Figure, Report, Section, Tone } from "../model/report.ts";
import { skillsSection } from "../skills/section.ts";
import { adviceSection } from "./advice.ts";
import { changesSection } from "./changes.ts";
import { coverageSection } from "./coverage.ts";
import { findingsSection, openSection } from "./findings.ts";
import type { WeekGiven } from "./given.ts";
import { goalsSection } from "./goals.ts";
import { disclosureSection, impactSection } from "./impact.ts";
import { lawSection } from "./law.ts";
import { peopleSection } from "./people.ts";
import { scheduleSection } from "./schedule.ts";
import { type Scene, sceneOf } from "./scene.ts";

const tones: Readonly<Record<WeekGiven["check"]["verdict"], Tone>> = {
  lawful: "good",
  lawfulAtAPrice: "warn",
  unlawful: "bad",
};

/** A week for one reader: the schedule, what it leaves open, what the law says, what it does to people. */
export function weekReport(given: WeekGiven): Report {
  const scene = sceneOf(given);
  const { words } = scene;
  const { problem, check, language, skills } = given;
  const told = [
    scheduleSection(scene),
    openSection(scene),
    findingsSection(scene),
    peopleSection(scene),
    coverageSection(scene),
    goalsSection(scene),
    changesSection(scene),
    skills === null || !scene.seesAll ? null : skillsSection(skills, language),
    adviceSection(scene),
    lawSection(scene),
  ].filter((section) => section !== null);
  const cited = citationsOf(told);
  const { tag, text } = words.verdict[check.verdict];
  const { first, last } = problem.period;
  const dates = [first, last].map((day) => formatDate(formatDay(day), language));
  return {
    format: "fairweek/report@1",
    kind: "week",
    language,
    viewer: given.reader.viewer,
    title: problem.site.name,
    subtitle: dates.join(` ${words.to} `),
    verdict: {
      tone: tones[check.verdict],
      tag,
      text: check.incomplete ? `${text} ${words.incomplete}` : text,
    },
    figures: glance(scene, cited),
    sections: placed(scene, told, cited),
  };
}

/** The assessment stands before the law, which is long. */
function placed(scene: Scene, told: readonly Section[], cited: Citations): readonly Section[] {
  const impact = scene.seesAll ? [impactSection(scene, cited)] : [];
  return [...told.slice(0, -1), ...impact, disclosureSection(scene, cited), ...told.slice(-1)];
}

/** The numbers most asked for, each from its section. */
function glance({ words, seesAll, people }: Scene, cited: Citations): readonly Figure[] {
  const { figures } = words;
  const own: readonly (readonly [string, string])[] =
    people.length === 0
      ? []
      : [
          ["shifts", figures.shifts],
          ["paid", figures.paid],
        ];
  const staffs: readonly (readonly [string, string])[] = seesAll
    ? [
        ["workers", figures.workers],
        ["under-80", figures.under80],
      ]
    : [];
  const everybodys: readonly (readonly [string, string])[] = [
    ["coverage-total-covered", figures.covered],
    ["open-slots", figures.openSlots],
    ["violations", figures.violations],
    ["premiums", figures.premiums],
  ];
  return [...everybodys, ...own, ...staffs].map(([place, label]) =>
    cited.figure(`glance-${place}`, place, label),
  );
}
