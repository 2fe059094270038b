import type { Row } from "./rows.ts";
import { typicalWspi } from "./limits.ts";

const size = { width: 760, height: 440, left: 64, right: 150, top: 24, bottom: 56 } as const;

/** Predictability against cost: up and to the left is better. Those nobody beats in both are joined. */
export function paretoChart(title: string, rows: readonly Row[]): string {
  const points = rows.flatMap((row) =>
    row.labourPerWeek === null || row.wspi === null
      ? []
      : [{ row, x: row.labourPerWeek, y: row.wspi }],
  );
  if (points.length === 0) return "";
  const costs = points.map(({ x }) => x);
  const margin = Math.max(1, (Math.max(...costs) - Math.min(...costs)) * 0.08);
  const [low, high] = [Math.min(...costs) - margin, Math.max(...costs) + margin];
  const px = (x: number): number =>
    size.left + ((x - low) / (high - low)) * (size.width - size.left - size.right);
  const py = (y: number): number =>
    size.height - size.bottom - (y / 100) * (size.height - size.top - size.bottom);
  const front = frontOf(points);
  const { width, height, left, right, bottom } = size;
  const joined = front.map(({ x, y }) => `${round(px(x))},${round(py(y))}`).join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" ` +
      `aria-label="${escaped(title)}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    label({ x: left, y: 16 }, title, 'font-weight="bold"'),
    ...[0, 25, 50, 75, 100].flatMap((y) => gridLine(y, py(y))),
    label(
      { x: width - right + 6, y: py(typicalWspi) + 4 },
      "typical US service job",
      'fill="#a33"',
    ),
    ...ticks(low, high).map((x) =>
      label({ x: px(x), y: height - bottom + 18 }, x.toFixed(0), middle),
    ),
    label({ x: (left + width - right) / 2, y: height - 14 }, "labour cost a week", middle),
    `<text transform="translate(18 ${height / 2}) rotate(-90)" ${middle}>WSPI</text>`,
    `<polyline fill="none" stroke="#284" stroke-dasharray="4 3" points="${joined}"/>`,
    ...lettered(points.map(({ row, x, y }) => ({ row, x: px(x), y: py(y) }))).map(dot),
    "</svg>",
  ].join("\n");
}

const middle = 'text-anchor="middle"';

const label = (at: { readonly x: number; readonly y: number }, text: string, how = ""): string =>
  `<text x="${round(at.x)}" y="${round(at.y)}" ${how}>${escaped(text)}</text>`;

function gridLine(y: number, at: number): readonly string[] {
  const colour = y === typicalWspi ? "#a33" : "#ddd";
  const [x1, x2] = [size.left, size.width - size.right];
  return [
    `<line x1="${x1}" x2="${x2}" y1="${round(at)}" y2="${round(at)}" stroke="${colour}"/>`,
    label({ x: x1 - 8, y: at + 4 }, String(y), 'text-anchor="end"'),
  ];
}

interface Dot extends Point {
  /** Where the name stands: beside the dot, or lower where another name is in the way. */
  readonly nameY: number;
}

/** Room for a name, in units of the drawing. */
const nameSize = { width: 150, height: 14 } as const;

function lettered(points: readonly Point[]): readonly Dot[] {
  const placed: Dot[] = [];
  for (const point of points.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const near = placed.filter(({ x }) => Math.abs(x - point.x) < nameSize.width);
    const taken = near.map(({ nameY }) => nameY + nameSize.height);
    placed.push({ ...point, nameY: Math.max(point.y + 4, ...taken) });
  }
  return placed;
}

/** Hollow where the cost does not compare, or a limit was broken. */
function dot({ row, x, y, nameY }: Dot): string {
  const isSound = row.isComparable && row.invalidShare === 0;
  const colour = row.policy === "ours" ? "#06c" : row.policy.startsWith("ours") ? "#69c" : "#555";
  const fill = isSound ? colour : "white";
  return (
    `<circle cx="${round(x)}" cy="${round(y)}" r="5" fill="${fill}" stroke="${colour}" ` +
    `stroke-width="2"/>${label({ x: x + 8, y: nameY }, row.policy)}`
  );
}

interface Point {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
}

/** Points that no other point beats in both. */
const frontOf = (points: readonly Point[]): readonly Point[] =>
  points
    .filter((one) => !points.some((other) => other !== one && other.x <= one.x && other.y >= one.y))
    .toSorted((a, b) => a.x - b.x);

function ticks(low: number, high: number): readonly number[] {
  const raw = (high - low) / 5;
  const unit = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((n) => n * unit).find((one) => one >= raw) ?? raw;
  const found: number[] = [];
  for (let x = Math.ceil(low / step) * step; x <= high; x += step) found.push(x);
  return found;
}

const round = (value: number): number => Math.round(value * 10) / 10;

export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
