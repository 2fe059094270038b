import { ColumnSearch } from "../columns/column-search.ts";
import { annealing, measureScale, type Scale } from "./anneal.ts";
import { planned, type RoundPlan } from "./cooling.ts";
import { rebuilding } from "./neighbourhood.ts";
import { polishing } from "./polish.ts";
import { Rewards } from "./rewards.ts";
import type { Progress, Session } from "./session.ts";

/**
 * What a search with a linear engine begins with: the bound ("columns"), a first round of annealing
 * and then the bound ("both"), or annealing and rebuilding for as long as that pays, and no bound of
 * its own at all ("walk"). "patient" is "both" where the bound is cheap, and else walks for as long
 * as that pays before it.
 */
export type Lead = "both" | "columns" | "walk" | "patient";

/** How rounds are cut: they grow, so that later ones walk longer and cool more slowly. */
const PROPOSALS_PER_SLOT = 500;
const PROPOSALS_MIN = 20_000;
const ROUND_GROWTH = 1.5;
const SCALE_PROPOSALS = 2000;

/** After a round that walked for coverage in vain, so many rounds walk for goals alone. */
const PAUSE_ROUNDS = 3;

/**
 * Where the end is known, one long round is worth more than many: so long, or a share of what is left;
 * but where that is too little to cool in, judged by the round before, short ones are.
 */
const LONG_PER_SLOT = 4000;
const LONG_SHARE = 0.8;
const LONG_PER_SLOT_LEAST = 800;

/** Where the end is known, rebuilding takes at most so much of the time of the annealing before it. */
const REBUILD_SECONDS_SHARE = 0.5;

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

/** With a linear engine a round is this part of it, because there is more to take turns with. */
const SHORTER = 0.25;

function firstProposals({ choices, engine }: Session, lead: Lead): number {
  const proposals = choices.freeSlots.length * PROPOSALS_PER_SLOT;
  const takesTurns = engine !== null && lead !== "patient";
  return Math.max(PROPOSALS_MIN, Math.floor(proposals * (takesTurns ? SHORTER : 1)));
}

/** Rounds of growing length until the session stops. */
export function* rounds(session: Session, lead: Lead): Generator<Progress, void> {
  const proposals = firstProposals(session, lead);
  const polished = session.iterations + Math.min(proposals, POLISH_MAX);
  const enough = () => session.stopped() || session.iterations > polished;
  yield* session.run("polish", polishing(enough));
  if (session.stopped()) return;
  const walks = new Walks(session, proposals, measureScale(session, SCALE_PROPOSALS));
  if (session.engine === null) {
    while (!session.stopped()) {
      yield* walks.anneal();
      if (!session.stopped()) yield* walks.rebuild();
      session.meetOthers();
    }
  } else {
    const columns = new ColumnSearch(session, session.engine);
    try {
      yield* withColumns(session, walks, columns, leadNow(session, lead));
    } finally {
      columns.dispose();
    }
  }
}

/**
 * Whether the bound can be looked for in the time that is left, judged by how long it takes to make the
 * graphs of a few lines; these are kept.
 */
function hasTimeForBound(session: Session): boolean {
  if (session.secondsLeft === Infinity) return true;
  const { graphs, model } = session;
  const begun = session.seconds;
  const sample = Math.min(SAMPLE_LINES, model.lines);
  // Between the lines of the other sample, whose graphs are made already.
  for (let i = 0; i < sample; i++) graphs.of(Math.floor(((i + 0.5) * model.lines) / sample));
  const allSeconds = ((session.seconds - begun) * model.lines) / sample;
  return session.secondsLeft > allSeconds * BOUND_OVER_GRAPHS;
}

/** What a search begins with after all, when it sees how large the graphs of the model are. */
function leadNow(session: Session, lead: Lead): Lead {
  const isHurried = lead === "columns" && session.secondsLeft < Infinity;
  if (lead !== "patient" && !isHurried) return lead;
  if (hasSmallGraphs(session)) return isHurried ? lead : "both";
  return hasTimeForBound(session) ? lead : "walk";
}

/** Where all graphs together are small, judged by a few, the bound takes no longer than a round. */
function hasSmallGraphs({ graphs, model }: Session): boolean {
  const sample = Math.min(SAMPLE_LINES, model.lines);
  let arcs = 0;
  for (let i = 0; i < sample; i++) {
    arcs += graphs.of(Math.floor((i * model.lines) / sample)).layers.arcs;
    if ((arcs * model.lines) / sample > SMALL_ARCS) return false;
  }
  return true;
}

/** Annealing, rebuilding windows, rebuilding lines and diving take turns, as they are rewarded. */
function* withColumns(
  session: Session,
  walks: Walks,
  columns: ColumnSearch,
  lead: Lead,
): Generator<Progress, void> {
  const play = {
    anneal: () => walks.anneal(),
    rebuild: () => walks.rebuild(),
    columns: () => session.run("columns", columns.rebuilding(walks.turn)),
    dive: () => session.run("dive", columns.diving),
  };
  const stopped = () => session.stopped();
  const rewards = new Rewards(Object.keys(play) as (keyof typeof play)[], session.rng);
  if (lead === "both") yield* walks.anneal();
  if (lead === "walk" || lead === "patient") yield* walkWhileItPays(session, walks);
  while (!session.stopped()) {
    session.meetOthers();
    if (lead !== "walk" && columns.hasBoundsToRaise) {
      yield* session.run("root", columns.root);
      if (!stopped()) yield* session.run("polish", polishing(stopped));
      if (stopped()) return;
    }
    const before = session.bestScore;
    const begun = session.iterations;
    const name = rewards.next();
    yield* play[name]();
    const { coverage, goals } = session.bestScore;
    const gain = walks.weight * (before.coverage - coverage) + before.goals - goals;
    rewards.tell(name, gain, session.iterations - begun);
  }
}

/** Until several rounds on end have hardly gained anything. */
function* walkWhileItPays(session: Session, walks: Walks): Generator<Progress, void> {
  const most = Math.max(WALKED_MAX, session.choices.freeSlots.length * WALKED_PER_SLOT);
  const end = session.iterations + most;
  let poor = 0;
  while (poor < POOR_ROUNDS && session.iterations < end && !session.stopped()) {
    const before = session.bestScore;
    yield* walks.anneal();
    if (!session.stopped()) yield* walks.rebuild();
    const { coverage, goals } = session.bestScore;
    const gained = before.goals - goals > PAYING_SHARE * Math.abs(goals);
    poor = coverage < before.coverage || gained ? 0 : poor + 1;
  }
}

/** Rounds of annealing and of rebuilding windows, each longer than the one before. */
class Walks {
  readonly #session: Session;
  readonly #scale: Scale;
  #proposals: number;
  #round = 0;
  /** What the round of annealing before took, and its proposals a second; 0 = there was none. */
  #annealSeconds = 0;
  #perSecond = 0;
  /** Rounds to go before coverage is walked for again. */
  #pause = 0;
  /** Doubled whenever a walk has traded coverage for goals too cheaply. */
  #caution = 1;

  constructor(session: Session, proposals: number, scale: Scale) {
    this.#session = session;
    this.#proposals = proposals;
    this.#scale = scale;
  }

  /** Iterations of one turn of whatever takes turns with annealing. */
  get turn(): number {
    return this.#proposals;
  }

  /** What a point of coverage weighs against one of goals when gains are compared. */
  get weight(): number {
    return this.#plan().cooling.coverageWeight;
  }

  *anneal(): Generator<Progress, void> {
    const session = this.#session;
    const { coverage } = session.bestScore;
    const forCoverage = this.#forCoverage;
    const begun = { iterations: session.iterations, seconds: session.seconds };
    yield* session.run("anneal", annealing(this.#plan().cooling));
    if (session.stopped()) return;
    this.#annealSeconds = Math.max(1e-3, session.seconds - begun.seconds);
    this.#perSecond = (session.iterations - begun.iterations) / this.#annealSeconds;
    if (forCoverage) this.#pause = session.bestScore.coverage < coverage ? 0 : PAUSE_ROUNDS;
    else this.#pause--;
    if (session.state.coverage > session.bestScore.coverage) this.#caution *= 2;
    session.returnToBest();
    this.#round++;
    if (session.engine !== null) this.#proposals = Math.floor(this.#proposals * ROUND_GROWTH);
  }

  *rebuild(): Generator<Progress, void> {
    const rebuildIterations = Math.floor(this.#proposals * this.#plan().rebuildShare);
    const isTimed = this.#session.secondsLeft < Infinity;
    const seconds = isTimed ? this.#annealSeconds * REBUILD_SECONDS_SHARE : Infinity;
    yield* this.#session.run("neighbourhood", rebuilding(rebuildIterations, seconds));
    if (this.#session.engine === null) this.#proposals = Math.floor(this.#proposals * ROUND_GROWTH);
  }

  /** Whether coverage may be had for walking: where it lately was not, goals have their turn. */
  get #forCoverage(): boolean {
    return this.#session.bestScore.coverage > 0 && this.#pause <= 0;
  }

  #plan(): RoundPlan {
    const { secondsLeft, choices } = this.#session;
    const slots = choices.freeSlots.length;
    const forCoverage = this.#forCoverage;
    const seconds = secondsLeft * LONG_SHARE;
    const isLong =
      !forCoverage && seconds < Infinity && this.#perSecond * seconds > slots * LONG_PER_SLOT_LEAST;
    const length = isLong
      ? { proposals: Math.max(this.#proposals, slots * LONG_PER_SLOT), seconds }
      : { proposals: this.#proposals, seconds: Infinity };
    const manner = { round: this.#round, caution: this.#caution, forCoverage };
    return planned(manner, length, this.#scale);
  }
}
