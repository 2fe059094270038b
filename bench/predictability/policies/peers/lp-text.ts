import type { PeerModel } from "./model.ts";

/** The model in the LP format of CPLEX: x = options, u = missing people, s = minutes under the wish. */
export function lpText(model: PeerModel): string {
  const { options, cells, workers } = model;
  const objective = [
    ...options.map(
      ({ cents, isDeparture }, i) => `${cents + model.departureCents * isDeparture} x${i}`,
    ),
    ...cells.map(({ minutes }, c) => `${model.missingCentsPerMinute * minutes} u${c}`),
    ...workers.map((_, w) => `5 s${w}`),
  ];
  return [
    "Minimize",
    ` obj: ${sum(objective)}`,
    "Subject To",
    ...[...groups(model, ({ worker, day }) => `${worker} ${day}`).values()].map(
      (held, n) => ` d${n}: ${sum(held.map((i) => `x${i}`))} <= 1`,
    ),
    ...model.clashes.map(([a, b], n) => ` r${n}: x${a} + x${b} <= 1`),
    ...workerRows(model),
    ...cellRows(model),
    "Bounds",
    ...cells.map(({ need }, c) => ` 0 <= u${c} <= ${need}`),
    ...workers.map(({ wantedMinutes }, w) => ` 0 <= s${w} <= ${wantedMinutes}`),
    "Binary",
    ...inLines(options.map((_, i) => `x${i}`)),
    "End",
    "",
  ].join("\n");
}

/** Lines of the format are short: a sum runs on over many. */
const sum = (terms: readonly string[]): string => inLines(terms, " + ").join("\n  + ");

function inLines(words: readonly string[], between = " "): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < words.length; from += 20)
    lines.push(` ${words.slice(from, from + 20).join(between)}`);
  return lines;
}

function groups(
  { options }: PeerModel,
  keyOf: (option: PeerModel["options"][number]) => string,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  options.forEach((option, index) => {
    const key = keyOf(option);
    const own = found.get(key);
    if (own === undefined) found.set(key, [index]);
    else own.push(index);
  });
  return found;
}

function workerRows(model: PeerModel): readonly string[] {
  const { options, workers, days, daysInRowMax } = model;
  const byWorker = groups(model, ({ worker }) => String(worker));
  return workers.flatMap(({ maxMinutes, wantedMinutes }, w) => {
    const own = byWorker.get(String(w)) ?? [];
    if (own.length === 0) return [];
    const worked = sum(own.map((i) => `${options[i]?.paidMinutes ?? 0} x${i}`));
    const rows = [
      ` m${w}: ${worked} <= ${maxMinutes}`,
      ` w${w}: ${worked} + s${w} >= ${wantedMinutes}`,
    ];
    for (let first = 0; first + daysInRowMax < days; first++) {
      const last = first + daysInRowMax;
      const inRow = own.filter((i) => first <= dayOf(model, i) && dayOf(model, i) <= last);
      if (new Set(inRow.map((i) => dayOf(model, i))).size > daysInRowMax)
        rows.push(` k${w}_${first}: ${sum(inRow.map((i) => `x${i}`))} <= ${daysInRowMax}`);
    }
    return rows;
  });
}

const dayOf = ({ options }: PeerModel, index: number): number => options[index]?.day ?? -1;

function cellRows({ options, cells }: PeerModel): readonly string[] {
  const meeting = cells.map((): number[] => []);
  options.forEach((option, index) => {
    for (const cell of option.cells) meeting[cell]?.push(index);
  });
  return cells.flatMap(({ need, most }, c) => {
    const own = meeting[c] ?? [];
    if (own.length === 0) return [` c${c}: u${c} >= ${need}`];
    const there = sum(own.map((i) => `x${i}`));
    const rows = [` c${c}: ${there} + u${c} >= ${need}`];
    return own.length > most ? [...rows, ` o${c}: ${there} <= ${most}`] : rows;
  });
}
