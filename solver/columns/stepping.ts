import type { Progress, Session } from "../search/session.ts";

/** Runs work that pauses now and then, handing over control whenever the session says it is due. */
export function* stepping<Result>(
  session: Session,
  work: Generator<void, Result>,
): Generator<Progress, Result> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) if (session.due()) yield session.progress();
  return step.value;
}
