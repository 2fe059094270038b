import { each, ProgramBuilder, type IntegerProgram } from "../../../peers/program.ts";
import type { PeerModel } from "./model.ts";

/** Cents for each minute that somebody works less than she wishes. */
const UNDER_CENTS = 5;

/** The textbook model as an integer program; its first variables are the options, 1 = chosen. */
export function peerProgram(model: PeerModel): IntegerProgram {
  const { options, clashes } = model;
  const builder = new ProgramBuilder();
  for (const { cents, isDeparture } of options)
    builder.variable(1, cents + model.departureCents * isDeparture);
  for (const [one, other] of clashes) builder.row(each([one, other]), { upper: 1 });
  tellWorkers(builder, model);
  tellCells(builder, model);
  return builder.freeze();
}

function tellWorkers(builder: ProgramBuilder, model: PeerModel): void {
  const { options, days, daysInRowMax } = model;
  const dayOf = (index: number): number => options[index]!.day;
  model.workers.forEach(({ maxMinutes, wantedMinutes }, worker) => {
    const mine = [...options.keys()].filter((index) => options[index]!.worker === worker);
    if (mine.length === 0) return;
    for (const day of new Set(mine.map(dayOf)))
      builder.row(each(mine.filter((index) => dayOf(index) === day)), { upper: 1 });
    const worked = mine.map((index) => ({
      factor: options[index]!.paidMinutes,
      variable: index,
    }));
    builder.row(worked, { upper: maxMinutes });
    const under = builder.variable(wantedMinutes, UNDER_CENTS);
    builder.row([...worked, ...each([under])], { lower: wantedMinutes });
    for (let first = 0; first + daysInRowMax < days; first++) {
      const last = first + daysInRowMax;
      const inRow = mine.filter((index) => first <= dayOf(index) && dayOf(index) <= last);
      if (new Set(inRow.map(dayOf)).size > daysInRowMax)
        builder.row(each(inRow), { upper: daysInRowMax });
    }
  });
}

function tellCells(builder: ProgramBuilder, model: PeerModel): void {
  const meeting = model.cells.map((): number[] => []);
  model.options.forEach(({ cells }, index) => {
    for (const cell of cells) meeting[cell]!.push(index);
  });
  model.cells.forEach(({ need, most, minutes }, cell) => {
    const there = each(meeting[cell]!);
    const missing = builder.variable(need, model.missingCentsPerMinute * minutes);
    builder.row([...there, ...each([missing])], { lower: need });
    builder.row(there, { upper: most });
  });
}
