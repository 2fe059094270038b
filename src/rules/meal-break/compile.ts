import type { BreakNeed } from "../../breaks/need.ts";
import { ageOn } from "../../time/civil.ts";
import { instant } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import { type Meal, wallMealsOf } from "./compile-wall.ts";
import { inStretches } from "./compile-stretches.ts";
import type { Params, Rung } from "./rule.ts";

/**
 * The rule bears on what lies inside a shift: it asks for breaks. Only a shift that owes a meal and
 * comes with a pause too long for one is forbidden by itself: the pause would be taken for the meal.
 */
export const compiler: Compiler<Params> = {
  post: (params, line, post) => {
    const { mealMinutesMax: most } = params;
    if (most === null) return;
    for (const option of line.options) {
      const isTooLong = option.planned.some(
        ({ kind, minutes }) => kind === "meal" && minutes > most,
      );
      if (isTooLong && mealsAsked(params, option, line).length > 0) post.forbid(option);
    }
  },
  breaks: mealsAsked,
};

function mealsAsked(params: Params, option: OptionFacts, line: LineFacts): readonly BreakNeed[] {
  if (!mayNeedMeals(params, option, line)) return [];
  const { meals, surelyWaived } = owedBy(params, option, line);
  const edge = params.edgeMinutesMin;
  const kept = [
    ...(surelyWaived ? meals : inStretches(params.stretch, option, meals, line)),
    ...wallMealsOf(params.wallMeals, option, line),
  ];
  const needs: BreakNeed[] = [];
  for (const [index, meal] of kept.entries()) {
    // Start windows of one rule's meals never overlap, so no break can be taken for two of them.
    const after = (needs.at(-1)?.latestStart ?? -Infinity) - option.start + 1;
    const earliest = Math.max(meal.earliest, after, edge);
    const endBy = Math.min(meal.endBy, option.end - option.start - edge);
    const latest = Math.min(meal.latest, endBy - meal.minutes);
    const even = ((option.end - option.start) * (index + 1)) / (kept.length + 1);
    const ideal = Math.max(earliest, Math.min(latest, Math.round(even - meal.minutes / 2)));
    needs.push({
      kind: "meal",
      minutesMin: meal.minutes,
      paid: params.paid,
      earliestStart: instant(option.start + earliest),
      latestStart: instant(option.start + latest),
      latestEnd: instant(option.start + endBy),
      ideal: instant(option.start + ideal),
    });
  }
  return needs;
}

/** A worker whose age is not known may be of any. */
function mayNeedMeals({ ages }: Params, { day }: OptionFacts, { worker }: LineFacts): boolean {
  if (ages === null) return true;
  const { birthDay, ageBand } = worker;
  if (birthDay === null) return ageBand !== "adult" || ages.belowYears > 18;
  const years = ageOn(birthDay, day);
  return years >= ages.fromYears && years < ages.belowYears;
}

/** The meals that the ladder asks of the option and that no consent lifts. */
function owedBy({ ladder, measure, paid }: Params, option: OptionFacts, line: LineFacts) {
  const meals: Meal[] = [];
  let [noneWaived, surelyWaived] = [true, false];
  const length = option.end - option.start;
  const paidMeal = paid || option.planned.some((held) => held.kind === "meal" && held.paid);
  for (const ordinal of new Set(ladder.map(({ meal }) => meal))) {
    const before = paidMeal ? 0 : meals.reduce((sum, { minutes }) => sum + minutes, 0);
    const asked: Rung[] = [];
    for (const rung of ladder.filter(({ meal }) => meal === ordinal)) {
      // What a lower rung already gives is time off work, and may keep this rung from being reached.
      const given = before + (paidMeal ? 0 : (asked.at(-1)?.minutesMin ?? 0));
      const held = measure === "work" ? length - given : length;
      if (held < rung.workMinutes || (rung.op === ">" && held === rung.workMinutes)) continue;
      if (measure === "elapsed") asked.pop();
      asked.push(rung);
    }
    if (asked.length === 0) continue;
    const work = length - before;
    const waived = asked.every((rung) => isWaived(rung, { work, noneWaived }, option, line));
    if (waived) {
      noneWaived = false;
      surelyWaived ||= asked.some((rung) => isSure(rung, measure, option));
    } else
      meals.push(
        mealOf(asked, length, measure === "work" ? Math.max(before, option.unpaidMinutes) : 0),
      );
  }
  return { meals, surelyWaived };
}

/** Whether the shift reaches the rung however much of it turns out to be unpaid. */
function isSure({ op, workMinutes }: Rung, measure: Params["measure"], option: OptionFacts) {
  const unpaid = option.planned.filter(({ paid }) => !paid);
  const planned = unpaid.reduce((sum, { minutes }) => sum + minutes, 0);
  const lag = measure === "work" ? Math.max(planned, option.unpaidMinutes) : 0;
  const least = option.end - option.start - lag;
  return least > workMinutes || (op === ">=" && least === workMinutes);
}

/**
 * Work done lags behind the clock by the unpaid breaks before it, which have no place yet: late edges
 * are told as if there were none, early edges as if all came first. And because other breaks may drop
 * a shift to a lower rung of the same meal, the meal fits all rungs up to the one reached.
 */
function mealOf(rungs: readonly Rung[], length: number, lag: number): Meal {
  const earliest = rungs.map(({ earliestStartWorkMinutes: at }) => (at === null ? 0 : at + lag));
  return {
    minutes: Math.max(...rungs.map(({ minutesMin }) => minutesMin)),
    earliest: Math.max(...earliest),
    latest: Math.min(...rungs.map((rung) => rung.latestStartWorkMinutes ?? length)),
    endBy: Math.min(length, ...rungs.map((rung) => rung.completeByWorkMinutes ?? length)),
  };
}

function isWaived(
  { waiver }: Rung,
  { work, noneWaived }: { work: number; noneWaived: boolean },
  { start, demand }: OptionFacts,
  { worker }: LineFacts,
): boolean {
  if (waiver === null || (waiver.requiresEarlierMeal && !noneWaived)) return false;
  if (waiver.upToWorkMinutes !== null && work > waiver.upToWorkMinutes) return false;
  return worker.consents.some(({ kind, form, givenAt, revokedAt, shifts }) => {
    if (kind !== waiver.consent || waiver.forms?.includes(form) === false) return false;
    const stands =
      (givenAt === null || givenAt < start) && (revokedAt === null || start < revokedAt);
    // A consent to named shifts counts when it names the demand; the shift has no other name yet.
    return stands && (shifts === null || shifts.some((id) => (id as string) === demand));
  });
}
