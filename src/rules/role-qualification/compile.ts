import type { Qualification } from "../../domain/worker.ts";
import { instant } from "../../time/interval.ts";
import type { Compiler } from "../rule.ts";
import type { LineFacts, OptionFacts } from "../told.ts";
import type { Params } from "./rule.ts";

/** Options in a role that is not held from the first date to the last are out. */
export const compiler: Compiler<Params> = {
  post(_params, line, post) {
    for (const option of line.options) {
      if (!heldThroughout(option, line)) post.forbid(option);
    }
  },
};

/** Walks from one qualification to the next that takes over, without a date between them. */
function heldThroughout(option: OptionFacts, line: LineFacts): boolean {
  const lastDate: number = line.calendar.dayOf(instant(option.end - 1));
  let open: Qualification[] = line.worker.qualifications.filter(({ role }) => role === option.role);
  let needed: number = line.calendar.dayOf(option.start);
  while (needed <= lastDate) {
    const next = open.find(
      ({ from, until }) => (from ?? -Infinity) <= needed && needed <= (until ?? Infinity),
    );
    if (next === undefined) return false;
    needed = (next.until ?? Infinity) + 1;
    open = open.filter((one) => one !== next);
  }
  return true;
}
