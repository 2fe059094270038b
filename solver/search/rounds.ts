import { ColumnSearch } from "../columns/column-search.ts";
import { polishing } from "./polish.ts";
import { Rewards } from "./rewards.ts";
import type { Progress, Session } from "./session.ts";
import { Walks } from "./walks.ts";

/**
 * What a search with a linear engine begins with: the bound ("columns"), a first round of annealing
 * and then the bound ("both"), or annealing and rebuilding for as long as that pays, and no bound of
 * its own at all ("walk"). "patient" is "both" where the bound is cheap, and else walks for as long
 * as that pays before it.
 */
export type Lead = "both" | "columns" | "walk" | "patient";

/** How long the first round is. */
const PROPOSALS_PER_SLOT = 500;
const PROPOSALS_MIN = 20_000;

/** The bound takes several times as long as making all graphs, which a few lines' are judged by. */
const SAMPLE_LINES = 3;
const BOUND_OVER_GRAPHS = 4;
const SMALL_ARCS = 50_000;

/** What was constructed is polished for so many iterations at most, and no longer than a walk. */
const POLISH_MAX = 2_000_000;

/** When a search that leaves the bound to others has walked enough: so many iterations, or in vain. */
const WALKED_MAX = 1_500_000;
const WALKED_PER_SLOT = 1000;
const POOR_ROUNDS = 4;
const PAYING_SHARE = 0.003;

/** Where the end is known, column generation begins only with so much of the time still left. */
const COLUMNS_SHARE = 0.2;

/** Branching takes this share of the iterations after the first root; nobody else raises the bound. */
const BRANCH_SHARE = 1 / 3;

/** With a linear engine a round is this part of it, because there is more to take turns with. */
const SHORTER = 0.25;

function firstProposals({ choices, hasEngine }: Session, lead: Lead): number {
  const proposals = choices.freeSlots.length * PROPOSALS_PER_SLOT;
  const takesTurns = hasEngine && lead !== "patient";
  return Math.max(PROPOSALS_MIN, Math.floor(proposals * (takesTurns ? SHORTER : 1)));
}

/** Rounds of growing length until the session stops. */
export function* rounds(session: Session, lead: Lead): Generator<Progress, void> {
  const proposals = firstProposals(session, lead);
  const polished = session.iterations + Math.min(proposals, POLISH_MAX);
  const enough = () => session.stopped() || session.iterations > polished;
  yield* session.run("polish", polishing(enough));
  if (session.stopped()) return;
  const walks = new Walks(session, proposals);
  if (session.hasEngine) {
    yield* withColumns(session, walks, leadNow(session, lead));
    return;
  }
  while (!session.stopped()) {
    yield* walks.round();
    session.meetOthers();
  }
}

/** What a search begins with after all, when it sees how large the graphs of the model are. */
function leadNow(session: Session, lead: Lead): Lead {
  const { secondsLeft } = session;
  const isHurried = lead === "columns" && secondsLeft < Infinity;
  if (lead !== "patient" && !isHurried) return lead;
  const { arcs, seconds } = foreseenGraphs(session);
  if (arcs <= SMALL_ARCS) return isHurried ? lead : "both";
  return secondsLeft > seconds * BOUND_OVER_GRAPHS ? lead : "walk";
}

/**
 * How large all graphs together are, and what they take to make, foreseen from those of a few lines,
 * which are kept. The first is not timed, for its code is new; no more than needed are made.
 */
function foreseenGraphs(session: Session): { readonly arcs: number; readonly seconds: number } {
  const { graphs, model } = session;
  const sample = Math.min(SAMPLE_LINES, model.lines);
  const isTimed = session.secondsLeft < Infinity;
  const most = (SMALL_ARCS * sample) / model.lines;
  let arcs = 0;
  let begun = session.seconds;
  for (let i = 0; i < sample; i++) {
    arcs += graphs.of(Math.floor((i * model.lines) / sample)).layers.arcs;
    if (i === 0) begun = session.seconds;
    if (arcs > most && !isTimed) break;
  }
  const seconds = ((session.seconds - begun) * model.lines) / Math.max(1, sample - 1);
  return { arcs: (arcs * model.lines) / sample, seconds };
}

/** A walk, if it leads, and then column generation in turns with it. */
function* withColumns(session: Session, walks: Walks, lead: Lead): Generator<Progress, void> {
  if (lead === "both") yield* walks.anneal();
  if (lead === "walk" || lead === "patient") yield* walkWhileItPays(session, walks);
  while (isTooLate(session) && !session.stopped()) yield* walks.round();
  if (session.stopped()) return;
  const columns = new ColumnSearch(session, yield* session.engineComes());
  try {
    yield* takingTurns(session, walks, columns, lead !== "walk");
  } finally {
    columns.dispose();
  }
}

/** Annealing, rebuilding windows, rebuilding lines and diving take turns, as they are rewarded. */
function* takingTurns(
  session: Session,
  walks: Walks,
  columns: ColumnSearch,
  asksForBound: boolean,
): Generator<Progress, void> {
  const play = {
    anneal: () => walks.anneal(),
    rebuild: () => walks.rebuild(),
    columns: () => session.run("columns", columns.rebuilding(walks.turn)),
    dive: () => session.run("dive", columns.diving),
  };
  const stopped = () => session.stopped();
  let branched = 0;
  let rooted: number | null = null;
  const rewards = new Rewards(Object.keys(play) as (keyof typeof play)[], session.rng);
  while (!session.stopped()) {
    session.meetOthers();
    if (asksForBound && columns.hasBoundsToRaise) {
      yield* session.run("root", columns.root);
      if (!stopped()) yield* session.run("polish", polishing(stopped));
      if (stopped()) return;
      rooted ??= session.iterations;
    }
    const before = session.bestScore;
    const begun = session.iterations;
    const due = rooted !== null && branched <= BRANCH_SHARE * (begun - rooted);
    if (due && columns.canBranch) {
      yield* session.run("branch", columns.branching(walks.turn));
      branched += session.iterations - begun;
      continue;
    }
    const name = rewards.next();
    yield* play[name]();
    const { coverage, goals } = session.bestScore;
    const gain = walks.weight * (before.coverage - coverage) + before.goals - goals;
    rewards.tell(name, gain, session.iterations - begun);
  }
}

/** Whether column generation would hardly have begun when time is over. */
function isTooLate({ seconds, secondsLeft }: Session): boolean {
  return secondsLeft < COLUMNS_SHARE * (seconds + secondsLeft);
}

/** Until several rounds on end have hardly gained anything. */
function* walkWhileItPays(session: Session, walks: Walks): Generator<Progress, void> {
  const most = Math.max(WALKED_MAX, session.choices.freeSlots.length * WALKED_PER_SLOT);
  const end = session.iterations + most;
  let poor = 0;
  while (poor < POOR_ROUNDS && session.iterations < end && !session.stopped()) {
    const before = session.bestScore;
    yield* walks.round();
    const { coverage, goals } = session.bestScore;
    const gained = before.goals - goals > PAYING_SHARE * Math.abs(goals);
    poor = coverage < before.coverage || gained ? 0 : poor + 1;
  }
}
