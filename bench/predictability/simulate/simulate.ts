import type { Assignment } from "../../../src/domain/shift.ts";
import { type Day, addDays } from "../../../src/time/civil.ts";
import { type Instant, instant } from "../../../src/time/interval.ts";
import type { RunLog } from "../log.ts";
import type { Policy } from "../policies/policy.ts";
import { absenceOn } from "../world/absences.ts";
import { type Stint, plansOf } from "../world/staff.ts";
import {
  type World,
  mondayOf,
  publicationLeadDays,
  publishedAt,
  weekNumber,
} from "../world/world.ts";
import { answerNews } from "./answer-news.ts";
import { planProblem, readProblem } from "./requests.ts";
import { named } from "./roster.ts";
import { runLog } from "./run-log.ts";
import { type RunState, startState } from "./run-state.ts";
import { datesBetween, isHere, toldKey } from "./staffing.ts";
import { swapShifts } from "./swaps.ts";
import { type Event, Timeline, eventsOf } from "./timeline.ts";
import { takeAway } from "./take-away.ts";
import { forecastNews } from "./forecast-news.ts";

/** Told of each event as it comes due. */
export type OnEvent = (event: { readonly kind: string; readonly week: number }) => void;

/** Lives through all weeks of a world under a policy, event by event, and hands out the record. */
export async function simulate(
  world: World,
  policy: Policy,
  onEvent: OnEvent = () => {},
): Promise<RunLog> {
  const state = startState(world);
  const timeline = new Timeline(eventsOf(world, state.stints));
  for (let event = timeline.next(); event !== undefined; event = timeline.next()) {
    onEvent({ kind: event.kind, week: weekNumber(world, world.calendar.dayOf(event.at)) });
    await happen(state, timeline, policy, event);
  }
  return runLog(state);
}

async function happen(
  state: RunState,
  timeline: Timeline,
  policy: Policy,
  event: Event,
): Promise<void> {
  switch (event.kind) {
    case "plan":
      return publish(state, policy, event.week);
    case "lookAhead":
      state.lookedAhead.add(event.date);
      for (const one of state.roster.between(event.date, event.date))
        scheduleCall(state, timeline, one, event.at);
      return;
    case "call": {
      const lost = state.roster
        .of(event.worker, event.date)
        .filter(({ shift }) => shift.interval.end > event.at);
      state.told.add(toldKey(event.worker, event.date));
      if (lost.length === 0) return;
      const id = `absence-${event.key}`;
      takeAway(state, lost, { at: event.at, id, why: "callOut" });
      const news = { id, kind: "absence", at: event.at, dates: [event.date], lost } as const;
      return answer(state, timeline, policy, { ...news, needMovedMinutes: 0 });
    }
    case "swaps":
      return swapShifts(state, event.week, event.at);
    case "departure":
      return leave(state, timeline, policy, event);
    case "weekForecast":
    case "dayForecast":
    case "today": {
      const news = forecastNews(state, event);
      return news === null ? undefined : answer(state, timeline, policy, news);
    }
  }
}

/** A shift on a date that its worker will be absent on: her call is put on the timeline. */
function scheduleCall(
  state: RunState,
  timeline: Timeline,
  { worker, shift }: Assignment,
  now: Instant,
): void {
  const date = state.world.calendar.dayOf(shift.interval.start);
  const absence = absenceOn(state.world, worker, date);
  if (absence === null || state.told.has(toldKey(worker, date))) return;
  const at = instant(Math.max(now, shift.interval.start - absence.noticeMinutes));
  timeline.add({ kind: "call", at, key: `${worker}-${date}-${at}`, worker, date });
}

async function answer(
  state: RunState,
  timeline: Timeline,
  policy: Policy,
  news: RunLog["news"][number],
): Promise<void> {
  const added = await answerNews(state, policy, news);
  for (const one of added) {
    const date = state.world.calendar.dayOf(one.shift.interval.start);
    if (state.lookedAhead.has(date)) scheduleCall(state, timeline, one, news.at);
  }
}

/** Shifts that lie after her last day are nobody's. */
async function leave(
  state: RunState,
  timeline: Timeline,
  policy: Policy,
  { stint, at }: { readonly stint: Stint; readonly at: Instant },
): Promise<void> {
  const { worker, until } = stint;
  if (until === null) return;
  const end = addDays(until, 7 * 5);
  const lost = state.roster.between(addDays(until, 1), end).filter((one) => one.worker === worker);
  if (lost.length === 0) return;
  const id = `departure-${worker}`;
  takeAway(state, lost, { at, id, why: "drop" });
  const dates = [
    ...new Set(lost.map(({ shift }) => state.world.calendar.dayOf(shift.interval.start))),
  ];
  const news = { id, kind: "departure", at, dates, lost, needMovedMinutes: 0 } as const;
  return answer(state, timeline, policy, news);
}

async function publish(state: RunState, policy: Policy, week: number): Promise<void> {
  const { world, roster } = state;
  const first = mondayOf(world, week);
  const last = addDays(first, 6);
  const problem = planProblem(state, week, policy.hasForesight);
  const before =
    state.published.get(week - 1)?.assignments ??
    roster.between(addDays(first, -7), addDays(first, -1));
  const proposed = await policy.plan({
    week,
    first,
    problem,
    lastWeek: before.map((one) => weekLater(one)),
  });
  const given = readProblem(problem);
  const at = publishedAt(world, week);
  const assignments = named(
    proposed.filter((one) => isOurs(state, one, first, last)),
    world.calendar,
  );
  for (const one of assignments) roster.put(one);
  state.published.set(week, { week, at, assignments, problem: given });
  for (const date of datesBetween(first, last))
    state.seenAhead.set(date, publicationLeadDays + (date - first));
  learn(state, week, assignments);
}

/** A plan can give shifts on its own dates to people who work here, and nothing else. */
function isOurs({ world, stints }: RunState, one: Assignment, first: Day, last: Day): boolean {
  const date = world.calendar.dayOf(one.shift.interval.start);
  const stint = stints.find(({ worker }) => worker === one.worker);
  return stint !== undefined && isHere(stint, date) && first <= date && date <= last;
}

const weekLater = (one: Assignment): Assignment => {
  const later = ({ start, end }: { start: Instant; end: Instant }) => ({
    start: instant(start + 10_080),
    end: instant(end + 10_080),
  });
  const { shift } = one;
  const breaks = shift.breaks.map((pause) => ({ ...pause, interval: later(pause.interval) }));
  return { ...one, shift: { ...shift, breaks, interval: later(shift.interval) } };
};

function learn(state: RunState, week: number, assignments: readonly Assignment[]): void {
  const { world, usual, burdens } = state;
  const first = mondayOf(world, week);
  for (const stint of state.stints) {
    const { leave: away } = plansOf(world, stint.worker, week);
    const dates = datesBetween(first, addDays(first, 6)).filter(
      (date) => isHere(stint, date) && !away.includes(date),
    );
    if (dates.length === 0) continue;
    usual.learn(stint.worker, dates, assignments);
    burdens.learn(
      stint.worker,
      assignments.filter((one) => one.worker === stint.worker),
    );
  }
}
