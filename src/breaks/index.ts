export { type BreakNeed, type StartWindow, evenWindows } from "./need.ts";
export { type ShiftNeeds, needsOf } from "./needs-of.ts";
export { GRID_MINUTES, SPREAD_MINUTES_MIN, placeOne } from "./place-one.ts";
