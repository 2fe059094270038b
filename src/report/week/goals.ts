import { mayReadGoal } from "../../explain/reader.ts";
import type { Figure, Row, Section } from "../model/report.ts";
import { cents, count, none, share, text } from "../model/value.ts";
import type { GoalTold } from "./given.ts";
import type { Scene } from "./scene.ts";

/** How the schedule stands on each aim. The weights are for everybody, the points for staff. */
export function goalsSection(scene: Scene): Section {
  const { words, given, seesAll } = scene;
  const shown = given.goals.filter(
    ({ goal, weight }) => weight > 0 && mayReadGoal(given.reader, goal),
  );
  return {
    id: "goals",
    ...words.sections.goals,
    blocks: [
      ...(seesAll ? [{ block: "figures" as const, figures: goalFigures(scene, shown) }] : []),
      { block: "prose", paragraphs: [words.weightsPublic] },
      {
        block: "table",
        id: "goals-table",
        caption: words.captions.goals,
        columns: [
          { id: "goal", title: words.columns.goal, numeric: false },
          { id: "weight", title: words.columns.weight, numeric: true },
          ...(seesAll ? [{ id: "points", title: words.columns.points, numeric: true }] : []),
          { id: "unit", title: words.columns.unit, numeric: false },
        ],
        rows: shown.map((goal) => goalRow(scene, goal)),
        empty: words.empty.goals,
      },
    ],
  };
}

function goalFigures({ words, given }: Scene, shown: readonly GoalTold[]): readonly Figure[] {
  const sumOf = (goal: string, measure: string): number =>
    (given.goals.find((one) => one.goal === goal)?.workers ?? []).reduce(
      (sum, { natural }) => sum + (natural[measure] ?? 0),
      0,
    );
  const [met, missed] = [sumOf("wishes", "wishesMet"), sumOf("wishes", "wishesMissed")];
  const asked = met + missed;
  const wages = shown.find(({ goal }) => goal === "labour-cost");
  return [
    {
      id: "wishes-met",
      label: words.figures.wishesMet,
      value: asked === 0 ? none(words.notKnown) : share(met / asked),
    },
    ...(wages === undefined
      ? []
      : [{ id: "wages", label: words.figures.wages, value: cents(wages.points) }]),
  ];
}

function goalRow(
  { words, seesAll, given }: Scene,
  { goal, title, unit, weight, points }: GoalTold,
): Row {
  const english = given.language === "en";
  return {
    id: `goal-${goal}`,
    cells: [
      { value: text(english ? title : (words.goalTitles[goal] ?? title)) },
      { value: count(weight) },
      ...(seesAll ? [{ value: count(points), id: `goal-${goal}-points` }] : []),
      { value: text(english ? unit : (words.goalUnits[goal] ?? unit)) },
    ],
  };
}
