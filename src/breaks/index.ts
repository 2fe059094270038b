export { type BreakNeed, type StartWindow, evenWindows } from "./need.ts";
export { type ShiftNeeds, needsOf } from "./needs-of.ts";
export { GRID_MINUTES, placeOne } from "./place-one.ts";
export {
  type PlaceRequest,
  type Placement,
  type RolePlacement,
  type ShiftToFill,
  placeBreaks,
} from "./place-breaks.ts";
export { BUCKET_MINUTES, shortfallCost } from "./coverage.ts";
