import type { PlacedShift } from "../log/placed-shift.ts";
import type { WorkerWindow } from "../log/window.ts";

/** Final shifts of work: standing by is not work, being called is. */
export const workShifts = ({ final }: Pick<WorkerWindow, "final">): readonly PlacedShift[] =>
  final.filter(({ onCall }) => !onCall);

/** Scheduled paid minutes (F) of every usable week, oldest first; weeks without shifts are 0. */
export function weeklyMinutes(window: Pick<WorkerWindow, "final" | "weeks">): readonly number[] {
  const shifts = workShifts(window);
  return window.weeks.map((week) =>
    shifts.reduce((sum, shift) => sum + (shift.week === week ? shift.paidMinutes : 0), 0),
  );
}

/**
 * Below this a week counts as this long, so that a few hours more or less do not look like chaos.
 */
export const minutesPerWeekFloor = 480;
