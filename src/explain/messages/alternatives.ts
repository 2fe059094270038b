import { type Message, forStaff, staff } from "../message.ts";

/** What would have come of giving a shift to somebody else: for staff, who may compare people. */
export const stopped: Message = {
  id: "alternative.stopped",
  facts: {},
  sentences: {
    en: forStaff("{worker} could not take it."),
    es: forStaff("{worker} no podía hacerlo."),
  },
};

export const worse: Message = {
  id: "alternative.worse",
  facts: { points: { as: "count", to: staff } },
  sentences: {
    en: forStaff(
      "{worker} could take it, but the plan would then meet its goals less well. " +
        "Points lost: {points}.",
    ),
    es: forStaff(
      "{worker} podía hacerlo, pero el plan cumple peor sus metas. " +
        "Puntos que se pierden: {points}.",
    ),
  },
};

export const equal: Message = {
  id: "alternative.equal",
  facts: {},
  sentences: {
    en: forStaff("{worker} could take it, and the plan would meet its goals just as well."),
    es: forStaff("{worker} podía hacerlo, y el plan cumple igual sus metas."),
  },
};

export const better: Message = {
  id: "alternative.better",
  facts: { points: { as: "count", to: staff } },
  sentences: {
    en: forStaff(
      "{worker} could take it, and the plan would meet its goals better. Points won: {points}. " +
        "Please look at this choice again.",
    ),
    es: forStaff(
      "{worker} podía hacerlo, y el plan cumple mejor sus metas. Puntos que se ganan: {points}. " +
        "Conviene revisarlo.",
    ),
  },
};

/** Lawful, and still nothing that the search would do. */
export const asSecond: Message = {
  id: "alternative.second",
  facts: {},
  sentences: {
    en: forStaff("It would be a second shift that day for {worker}. The program plans one a day."),
    es: forStaff("Sería un segundo turno ese día para {worker}. El programa pone uno al día."),
  },
};

/** The alternative is a trade: the shift for one of theirs. */
export const inTrade: Message = {
  id: "alternative.trade",
  facts: { start: { as: "dateTime", to: staff } },
  sentences: {
    en: forStaff("{worker} would give away the shift on {start} in return."),
    es: forStaff("{worker} daría a cambio el turno del {start}."),
  },
};
