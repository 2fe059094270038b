import type { Assignment } from "../../../src/domain/shift.ts";
import type { Instant } from "../../../src/time/interval.ts";
import type { News } from "../log.ts";
import type { Policy } from "../policies/policy.ts";
import { isFlexible } from "../world/staff.ts";
import { type Edit, canHappen, changeOf, editsBetween, isSigned } from "./edits.ts";
import { reviseRequest } from "./requests.ts";
import { hasStarted, named } from "./roster.ts";
import type { RunState } from "./run-state.ts";
import { isHere, toldKey } from "./staffing.ts";

/**
 * Tells a policy of news and does what it says, as far as the world lets it: edits that cannot
 * happen do not. Hands out the shifts that were added or moved.
 */
export async function answerNews(
  state: RunState,
  policy: Policy,
  news: News,
): Promise<readonly Assignment[]> {
  const { world } = state;
  const request = reviseRequest(state, news, policy.hasForesight);
  const wanted = await policy.revise(request);
  for (const date of news.dates) {
    const ahead = Math.max(0, date - world.calendar.dayOf(news.at));
    state.seenAhead.set(date, Math.min(ahead, state.seenAhead.get(date) ?? ahead));
  }
  state.news.push(news);
  if (wanted === null) {
    state.answers.push({ news: news.id, changes: [] });
    return [];
  }
  const { calendar } = world;
  const dates = new Set(news.dates);
  const asked = named(
    wanted.filter(({ shift }) => dates.has(calendar.dayOf(shift.interval.start))),
    calendar,
  );
  const isReady = (worker: string, date: (typeof news.dates)[number]): boolean => {
    const stint = state.stints.find((one) => one.worker === worker);
    if (stint === undefined || !isHere(stint, date)) return false;
    return isFlexible(world, worker, date) && !state.told.has(toldKey(worker, date));
  };
  const edits = editsBetween(request.held, asked).filter((edit) =>
    canHappen(edit, { at: news.at, calendar, isReady }),
  );
  const changes: string[] = [];
  const added: Assignment[] = [];
  for (const [index, edit] of edits.entries()) {
    const change = changeOf(edit, news, { at: news.at, id: `${news.id}/${index + 1}` });
    const { before } = edit;
    if (before !== null && hasStarted(before, news.at) && !state.atStart.has(before.shift.id))
      state.atStart.set(before.shift.id, before);
    if (before !== null) state.roster.remove(before);
    if (edit.after !== null) state.roster.put(edit.after);
    if (isSigned(edit)) sign(state, edit, news.at);
    if (change === null) continue;
    state.changes.push(change);
    changes.push(change.id);
    if (edit.after !== null) added.push(edit.after);
  }
  state.answers.push({ news: news.id, changes });
  return added;
}

/** Her yes to a shift as it now is: another role is another shift to the law. */
function sign({ consents }: RunState, { after }: Edit, at: Instant): void {
  if (after === null) return;
  const own = consents.get(after.worker) ?? [];
  consents.set(after.worker, [...own, { at, shifts: [after.shift.id] }]);
}
