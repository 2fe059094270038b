import type { RoleId } from "../../domain/identity.ts";
import type { Instant, Interval } from "../../time/interval.ts";
import { type Day, addDays, formatDay } from "../../time/civil.ts";
import type { Row, Section } from "../model/report.ts";
import { count, date, minutes, none, share, text, time } from "../model/value.ts";
import type { Scene } from "./scene.ts";

interface Piece {
  readonly day: Day;
  readonly from: Instant;
  readonly until: Instant;
  readonly need: number;
  readonly staff: number;
  /** People of one role cannot stand in for another: summed role by role. */
  readonly missing: number;
  readonly surplus: number;
}

interface Edge {
  readonly at: Instant;
  readonly role: RoleId;
  readonly need: number;
  readonly staff: number;
}

const edges = ({ start, end }: Interval, role: RoleId, need: number, staff: number): Edge[] => [
  { at: start, role, need, staff },
  { at: end, role, need: -need, staff: -staff },
];

/**
 * Need and staff between any two moments at which either changes; empty stretches are left out, and
 * so are shifts of people whom the problem does not have.
 */
function piecesOf({ given: { problem, schedule } }: Scene): readonly Piece[] {
  const { shifts, curves } = problem.demand;
  const { calendar } = problem.site;
  const known = new Set(problem.workers.map(({ id }) => id));
  const worked = schedule.assignments.filter(({ worker }) => known.has(worker));
  const all = [
    ...shifts.flatMap(({ role, interval, count: people }) => edges(interval, role, people, 0)),
    ...curves.flatMap(({ role, pieces }) =>
      pieces.flatMap(({ interval, count: people }) => edges(interval, role, people, 0)),
    ),
    ...worked.flatMap(({ shift }) => edges(shift.interval, shift.role, 0, 1)),
  ].toSorted((a, b) => a.at - b.at);
  const level = new Map<RoleId, { need: number; staff: number }>();
  const pieces: Piece[] = [];
  let day: Day | null = null;
  for (const [index, edge] of all.entries()) {
    const role = level.get(edge.role) ?? { need: 0, staff: 0 };
    level.set(edge.role, { need: role.need + edge.need, staff: role.staff + edge.staff });
    const until = all[index + 1]?.at ?? edge.at;
    const roles = [...level.values()];
    const [need, people] = [sum(roles, (one) => one.need), sum(roles, (one) => one.staff)];
    if (need === 0 && people === 0) day = null;
    if (until === edge.at || (need === 0 && people === 0)) continue;
    day ??= calendar.dayOf(edge.at);
    // What begins on a date and runs past midnight is told with that date, as shifts are.
    if (edge.at >= calendar.edge(addDays(day, 1), 360)) day = calendar.dayOf(edge.at);
    pieces.push({
      day,
      from: edge.at,
      until,
      need,
      staff: people,
      missing: sum(roles, (one) => Math.max(0, one.need - one.staff)),
      surplus: sum(roles, (one) => Math.max(0, one.staff - one.need)),
    });
  }
  return pieces;
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** Neighbours alike are one. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const alike =
      last !== undefined &&
      last.until === piece.from &&
      last.day === piece.day &&
      last.need === piece.need &&
      last.staff === piece.staff &&
      last.missing === piece.missing;
    if (alike) found[found.length - 1] = { ...last, until: piece.until };
    else found.push(piece);
  }
  return found;
}

/** Person-minutes of some pieces as a row of the table by date. */
function dayRow(
  id: string,
  head: Row["cells"][number],
  pieces: readonly Piece[],
  scene: Scene,
): Row {
  const total = (of: (piece: Piece) => number): number =>
    sum(pieces, (piece) => of(piece) * (piece.until - piece.from));
  const [need, missing] = [total((piece) => piece.need), total((piece) => piece.missing)];
  const covered = need === 0 ? none(scene.words.empty.demand) : share((need - missing) / need, 1);
  return {
    id,
    cells: [
      head,
      { value: minutes(need), id: `${id}-need` },
      { value: minutes(missing), id: `${id}-missing` },
      { value: minutes(total((piece) => piece.surplus)), id: `${id}-surplus` },
      { value: covered, id: `${id}-covered` },
    ],
    ...(missing > 0 ? { tone: "warn" as const } : {}),
  };
}

/** Whether some of the work asked for has nobody, whatever the schedule itself says of it. */
export const isShort = (scene: Scene): boolean =>
  piecesOf(scene).some(({ missing }) => missing > 0);

/** Where people are wanted and where they are. Nobody's name is in it. */
export function coverageSection(scene: Scene): Section {
  const { words, given } = scene;
  const { columns, captions, chart } = words;
  const { calendar } = given.problem.site;
  const pieces = piecesOf(scene);
  const days = [...new Set(pieces.map(({ day }) => day))];
  const byDay = days.map((day, index) =>
    dayRow(
      `coverage-day-${index + 1}`,
      { value: date(formatDay(day)) },
      pieces.filter((piece) => piece.day === day),
      scene,
    ),
  );
  const whole = dayRow("coverage-total", { value: text(words.total) }, pieces, scene);
  return {
    id: "coverage",
    ...words.sections.coverage,
    blocks: [
      {
        block: "chart",
        id: "coverage-chart",
        title: chart.coverage.title,
        description: chart.coverage.text,
        draw: { kind: "steps", need: "need", staff: "staff", missing: "missing" },
        table: {
          block: "table",
          id: "coverage-steps",
          caption: captions.steps,
          columns: [
            { id: "date", title: columns.date, numeric: false },
            { id: "from", title: columns.from, numeric: false },
            { id: "until", title: columns.until, numeric: false },
            { id: "need", title: columns.need, numeric: true },
            { id: "staff", title: columns.staff, numeric: true },
            { id: "missing", title: columns.missing, numeric: true },
          ],
          rows: merged(pieces).map(({ day, from, until, need, staff, missing }, index) => ({
            id: `coverage-step-${index + 1}`,
            cells: [
              { value: date(formatDay(day)) },
              { value: time(calendar.format(from)) },
              { value: time(calendar.format(until)) },
              { value: count(need) },
              { value: count(staff) },
              { value: count(missing) },
            ],
          })),
          empty: words.empty.demand,
        },
      },
      {
        block: "table",
        id: "coverage-days",
        caption: captions.days,
        columns: [
          { id: "date", title: columns.date, numeric: false },
          { id: "need", title: words.figures.needed, numeric: true },
          { id: "missing", title: columns.missing, numeric: true },
          { id: "surplus", title: columns.surplus, numeric: true },
          { id: "covered", title: columns.covered, numeric: true },
        ],
        rows: [...byDay, whole],
        empty: words.empty.demand,
      },
    ],
  };
}
