import type { Problem } from "../domain/problem.ts";
import { type Reader, asSelf, asViewer } from "../explain/visibility.ts";
import type { Issue } from "../intake/issue.ts";
import { suggest } from "../intake/suggest.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import type { Viewer } from "../rules/explanation.ts";

/** Who is reading: "self" needs the worker's id, everybody else needs none. */
export function asReader(
  problem: Problem,
  viewer: Viewer,
  worker: string | null,
): Result<Reader, readonly Issue[]> {
  if (viewer !== "self") return ok(asViewer(viewer));
  const found = problem.workers.find(({ id }) => id === worker);
  if (found !== undefined) return ok(asSelf(found.id));
  const like =
    worker === null
      ? null
      : suggest(
          worker,
          problem.workers.map(({ id }) => id),
        );
  return fail([
    {
      code: "unknownWorker",
      pointer: "",
      message:
        worker === null
          ? "The viewer self is a worker, and no worker is named."
          : `The problem has no worker with the id ${worker}.`,
      value: worker,
      hint: like === null ? "Name one of the problem's workers." : `Did you mean ${like}?`,
    },
  ]);
}
