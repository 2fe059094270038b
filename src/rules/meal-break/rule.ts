import { z } from "zod";
import type { RuleKind } from "../rule.ts";

const minutes = z.int().min(0).max(2880);
const mealMinutes = z.int().min(1).max(240);
const bound = minutes.nullable().default(null);
const forms = z.array(z.enum(["verbal", "written", "electronic", "mutual", "agreement"]));

const waiver = z
  .strictObject({
    consent: z.enum(["mealWaiver1", "mealWaiver2"]),
    forms: forms.min(1).nullable().default(null).describe("Forms that count; null = any."),
    upToWorkMinutes: bound.describe(
      "Only when all shifts of that local day hold at most this much work (included); null = always.",
    ),
    requiresEarlierMeal: z
      .boolean()
      .default(false)
      .describe("True: only when every earlier meal of the shift is owed and not waived."),
  })
  .describe("The consent that lifts the meal.");

const rung = z.strictObject({
  meal: z.int().min(1).max(6).describe("Which meal of the shift it asks for: first, second, ..."),
  op: z.enum([">", ">="]),
  workMinutes: minutes.describe("Owed when the shift holds more (or no less) than this."),
  minutesMin: mealMinutes.describe("Length of the meal, in one piece unless split."),
  earliestStartWorkMinutes: bound.describe("It starts after at least this much."),
  latestStartWorkMinutes: bound.describe("It starts after at most this much."),
  completeByWorkMinutes: bound.describe("It ends after at most this much."),
  waiver: waiver.nullable().default(null),
});

const clock = (what: string) =>
  z.int().min(0).max(2880).describe(`${what}, from 00:00 of the shift's date, inclusive.`);

const wallMeal = z
  .strictObject({
    shiftOverMinutes: minutes.describe("Owed by shifts longer than this, elapsed,"),
    startFromMinute: clock("that start no earlier than this").nullable().default(null),
    startUntilMinute: clock("and no later; 1799 also means early starts, before 06:00")
      .nullable()
      .default(null),
    endFromMinute: clock("and end no earlier").nullable().default(null),
    minutesMin: mealMinutes.describe("Length of the meal, in one piece."),
    window: z
      .strictObject({ fromMinute: clock("It starts no earlier"), toMinute: clock("It is over by") })
      .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, "it opens before it closes")
      .nullable()
      .describe("Hours of the clock it lies in; null: it holds the middle of the shift."),
  })
  .describe("A meal at an hour of the clock.");

export const parameters = z
  .strictObject({
    measure: z
      .enum(["work", "elapsed"])
      .describe("work: minutes worked so far, unpaid breaks left out. elapsed: since the start."),
    ladder: z
      .array(rung)
      .max(12)
      .refine(isSorted, "the rungs are sorted by meal, and those of one meal by work minutes")
      .describe("Of the rungs of one meal that a shift reaches, the last holds."),
    paid: z.boolean().describe("True: only a paid meal counts. False: it may be unpaid."),
    splitMinutesMin: mealMinutes
      .nullable()
      .default(null)
      .describe("Pieces this long add up to what the ladder asks; null = a meal is one piece."),
    stretch: z
      .strictObject({
        maxMinutes: z.int().min(30).max(2880).describe("Longest time without a meal, elapsed."),
        breakMinutesMin: mealMinutes.describe("A meal this long ends the stretch."),
        endsAtMidnight: z
          .boolean()
          .default(false)
          .describe("True: midnight ends it too; each local date is looked at alone."),
        splitForms: forms
          .default([])
          .describe("Forms of a consent by which two meals that together are as long will do."),
      })
      .nullable()
      .default(null),
    wallMeals: z.array(wallMeal).max(8).default([]),
    edgeMinutesMin: minutes
      .default(0)
      .describe("A meal counts only so far from the start and the end of the shift, or farther."),
    mealMinutesMax: mealMinutes
      .nullable()
      .default(null)
      .describe("A pause that is longer is no meal, and does not count; null: one of any length."),
    ages: z
      .strictObject({
        fromYears: z.int().min(0).max(25).describe("Completed years on the shift's date, from"),
        belowYears: z.int().min(1).max(26).describe("and below which the rule holds."),
      })
      .nullable()
      .default(null)
      .describe("Whose shifts need the meals; null: those of workers of any age."),
    remedy: z
      .strictObject({ payMinutes: z.int().min(1).max(480).describe("Minutes of straight pay.") })
      .nullable()
      .default(null)
      .describe("Owed once for each local date with a meal missing, which stays unlawful."),
  })
  .refine(
    ({ wallMeals, stretch, ladder, splitMinutesMin, edgeMinutesMin }) =>
      (wallMeals.length === 0 || ((stretch ?? splitMinutesMin) === null && edgeMinutesMin === 0)) &&
      ((wallMeals.length === 0 && stretch?.endsAtMidnight !== true) || ladder.length === 0),
    "meals at hours of the clock, and stretches that midnight ends, stand alone",
  )
  .refine(
    ({ mealMinutesMax: most, ladder, wallMeals, stretch }) =>
      [...ladder, ...wallMeals, { minutesMin: stretch?.breakMinutesMin ?? 0 }].every(
        ({ minutesMin }) => minutesMin <= (most ?? Infinity),
      ),
    "a meal may be as long as it must be",
  )
  .refine(
    ({ splitMinutesMin, ladder }) => splitMinutesMin === null || ladder.every(isWindowless),
    "a meal that may be taken in pieces has no window to start or end in",
  );

export type Params = z.output<typeof parameters>;
export type Rung = Params["ladder"][number];
export type WallMeal = Params["wallMeals"][number];

function isSorted(ladder: readonly z.output<typeof rung>[]): boolean {
  return ladder.every((one, index) => {
    const { meal, workMinutes } = ladder[index - 1] ?? { meal: 0, workMinutes: 0 };
    return one.meal > meal || (one.meal === meal && one.workMinutes >= workMinutes);
  });
}

const isWindowless = (of: z.output<typeof rung>): boolean =>
  (of.earliestStartWorkMinutes ?? of.latestStartWorkMinutes ?? of.completeByWorkMinutes) === null;

const stretchOf = (of: Params["stretch"]): Params["stretch"] =>
  of && { ...of, maxMinutes: Math.max(30, of.maxMinutes - 1) };

type Meal = { readonly minutesMin: number };
const longer = <One extends Meal>(meals: readonly One[], most: number | null): One[] =>
  meals.map((one) => ({ ...one, minutesMin: Math.min(most ?? 240, one.minutesMin + 1) }));

export const kind: RuleKind<Params> = {
  id: "meal-break",
  title: "Meal breaks",
  question: "Does every shift hold its meal breaks, long enough and in time?",
  parameters,
  stricter: (params) => ({
    ...params,
    ladder: longer(params.ladder, params.mealMinutesMax),
    wallMeals: longer(params.wallMeals, params.mealMinutesMax),
    stretch: stretchOf(params.stretch),
  }),
  agreement: {
    mode: "stricter",
    why: "Windows are told as instants before other breaks have a place, so they leave no room to spare.",
  },
};
