import { border } from "./border.ts";
import { cross } from "./cross.ts";
import type { ActivityMove } from "./move.ts";
import { refit } from "./refit.ts";
import { repaint } from "./repaint.ts";
import { resize } from "./resize.ts";
import { rewriteDay } from "./rewrite-day.ts";
import { slide } from "./slide.ts";
import { trade } from "./trade.ts";
import { transfer } from "./transfer.ts";

/** Every move there is. */
export const activityMoves: readonly ActivityMove[] = [
  resize,
  slide,
  transfer,
  border,
  repaint,
  cross,
  trade,
  refit,
  rewriteDay,
];
