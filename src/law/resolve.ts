import type { Problem } from "../domain/problem.ts";
import type { Worker } from "../domain/worker.ts";
import type { Issue } from "../intake/issue.ts";
import { Written, canonicalJson, digestOf } from "../kernel/digest.ts";
import { inOrder } from "../kernel/in-order.ts";
import { type Result, fail, ok } from "../kernel/result.ts";
import { factOf } from "../rules/context.ts";
import { ageOn } from "../time/civil.ts";
import type { Enactment, Pack, Predicate } from "./enactment.ts";
import { basePackId } from "./library.ts";
import { type Known, type Truth, evaluate, factsAsked } from "./predicate.ts";
import type { Coverage, InForce, Ruleset } from "./ruleset.ts";

/** A pack that may hold at the site. `place` is not "false": unknown borders switch nothing off. */
interface Chosen {
  readonly pack: Pack;
  readonly place: Truth;
}

/**
 * The law in force for a problem: the packs whose place fits the site (or those the problem names,
 * wherever the site is; fairweek-base always), and of them the enactments in force on at least one
 * date of the period. Whom an enactment covers is answered worker by worker; a fact that is not
 * known leaves the answer unknown, with its name, and never switches an enactment off.
 *
 * Issues: a pack named by the problem that is not among `packs`, and two packs with one id.
 */
export function resolve(
  problem: Problem,
  options: { readonly packs: readonly Pack[] },
): Result<Ruleset, readonly Issue[]> {
  const issues = [...unknownPacks(problem, options.packs), ...twins(options.packs)];
  if (issues.length > 0) return fail(issues);
  const chosen = choose(problem, options.packs);
  const known = knownOf(problem);
  const likeness = likenessOf(known);
  const inForce = chosen.flatMap(({ pack, place }) =>
    inOrder(
      pack.enactments.filter((enactment) => meetsPeriod(enactment, problem)),
      (a, b) => (a.id < b.id ? -1 : 1),
    ).map((enactment): InForce => {
      const ask = (worker: Worker) => coverage(enactment, place, (fact) => known(worker, fact));
      return { enactment, covers: remembered(enactment, likeness, ask) };
    }),
  );
  return ok({
    packs: chosen.map(({ pack }) => ({ id: pack.id, title: pack.title })),
    inForce,
    notCovered: chosen.flatMap(({ pack }) =>
      pack.notCovered.map((held) => ({ ...held, pack: pack.id })),
    ),
    digest: digestOfLaw(chosen, inForce),
  });
}

function digestOfLaw(chosen: readonly Chosen[], inForce: readonly InForce[]): string {
  const packs = chosen.map(({ pack, place }) => ({ id: pack.id, place }));
  const enactments = inForce.map(({ enactment }) => writtenOf(enactment));
  const key = canonicalJson({ packs, enactments: enactments.map(({ number }) => number) });
  const known = digests.get(key);
  if (known !== undefined) return known;
  if (digests.size >= digestsMax) digests.clear();
  const digest = digestOf({ packs, enactments: enactments.map(({ text }) => text) });
  digests.set(key, digest);
  return digest;
}

/** Digests worked out before, by their packs and numbers of enactments: laws are few, problems many. */
const digests = new Map<string, string>();
const digestsMax = 100;

/** The library's enactments are the same for every problem: each is written, and numbered, once. */
function writtenOf(enactment: Enactment): { readonly text: Written; readonly number: number } {
  const known = written.get(enactment);
  if (known !== undefined) return known;
  const made = { text: new Written(enactment), number: writtenCount++ };
  written.set(enactment, made);
  return made;
}

const written = new WeakMap<Enactment, { readonly text: Written; readonly number: number }>();
let writtenCount = 0;

/**
 * Workers alike in the facts that a predicate asks are covered alike. A fact that no worker has is
 * asked of the employer and the site, and is the same for all.
 */
function remembered(
  { coverage: predicate }: Enactment,
  likeness: Likeness,
  ask: (worker: Worker) => Coverage,
): (worker: Worker) => Coverage {
  const asked = workerFacts(predicate);
  const answers: Coverage[] = [];
  if (asked.length === 0) return (worker) => (answers[0] ??= ask(worker));
  const like = likeness(asked);
  return (worker) => (answers[like(worker)] ??= ask(worker));
}

function workerFacts(predicate: Predicate): readonly string[] {
  const known = workerFactsOf.get(predicate);
  if (known !== undefined) return known;
  const asked = factsAsked(predicate).filter((fact) => fact.startsWith("worker."));
  workerFactsOf.set(predicate, asked);
  return asked;
}

/** Of the library's enactments they are the same for every problem. */
const workerFactsOf = new WeakMap<Predicate, readonly string[]>();

/**
 * Numbers workers by what is known of some facts: those with the same number are alike in them. Most
 * enactments ask the same one or two facts, so that a worker's number is found once for all of these.
 */
function likenessOf(known: (worker: Worker, fact: string) => Known): Likeness {
  const byFacts = new Map<string, (worker: Worker) => number>();
  return (facts) => {
    const name = facts.join("\n");
    const made =
      byFacts.get(name) ?? numbering((worker, fact) => keyOf(known(worker, fact)), facts);
    byFacts.set(name, made);
    return made;
  };
}

function numbering(keyOfFact: (worker: Worker, fact: string) => string, facts: readonly string[]) {
  const byKey = new Map<string, number>();
  const numbers = new Map<Worker, number>();
  return (worker: Worker): number => {
    const found = numbers.get(worker);
    if (found !== undefined) return found;
    const key = facts.map((fact) => keyOfFact(worker, fact)).join("\n");
    const number = byKey.get(key) ?? byKey.size;
    byKey.set(key, number);
    numbers.set(worker, number);
    return number;
  };
}

type Likeness = (facts: readonly string[]) => (worker: Worker) => number;

/** Tells apart what is known of a fact: the text "12" and the number 12 are not alike. */
function keyOf(known: Known): string {
  if (typeof known === "string") return JSON.stringify(known);
  return typeof known === "object" ? `${known.atLeast} to ${known.below}` : String(known);
}

function choose(problem: Problem, packs: readonly Pack[]): readonly Chosen[] {
  const named = problem.packs;
  const holds: Truth = { state: "true" };
  const siteFact = (fact: string): Known => {
    const key = fact.slice("site.".length);
    return Object.hasOwn(problem.site.facts, key) ? problem.site.facts[key] : undefined;
  };
  return packs
    .map((pack) => {
      if (pack.id === basePackId || named?.includes(pack.id)) return { pack, place: holds };
      if (named !== null) return { pack, place: { state: "false" } as const };
      return { pack, place: evaluate(pack.place, siteFact) };
    })
    .filter(({ place }) => place.state !== "false")
    .sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
}

const meetsPeriod = ({ from, until }: Enactment, { period }: Problem): boolean =>
  (from === null || from <= period.last) && (until === null || period.first <= until);

/** What is known of workers. Many enactments ask everybody's age: it is worked out once. */
function knownOf(problem: Problem): (worker: Worker, fact: string) => Known {
  const ages = new Map<Worker, Known>();
  return (worker, fact) => {
    if (fact !== "worker.age") return factOf(problem, worker, fact);
    if (!ages.has(worker)) ages.set(worker, ageKnown(problem, worker));
    return ages.get(worker);
  };
}

function coverage(enactment: Enactment, place: Truth, ask: (fact: string) => Known): Coverage {
  const asked = evaluate(enactment.coverage, ask);
  if (asked.state === "false") return notCovered;
  if (asked.state === "true" && place.state === "true") return covered;
  const missing = [asked, place].flatMap((truth) =>
    truth.state === "unknown" ? truth.missing.map(giveInstead) : [],
  );
  return { state: "unknown", missing: [...new Set(missing)].sort() };
}

const covered: Coverage = { state: "covered" };
const notCovered: Coverage = { state: "notCovered" };

/** Age is worked out from a birth date: that is what is missing when age is not known. */
const giveInstead = (fact: string): string => (fact === "worker.age" ? "worker.birthDate" : fact);

/** Completed years on the period's first day; a range when only the age band is given. */
function ageKnown(problem: Problem, worker: Worker): Known {
  if (worker.birthDay !== null) return ageOn(worker.birthDay, problem.period.first);
  if (worker.ageBand === "adult") return { atLeast: 18, below: Number.POSITIVE_INFINITY };
  if (worker.ageBand === "minor") return { atLeast: 0, below: 18 };
  return undefined;
}

function unknownPacks(problem: Problem, packs: readonly Pack[]): readonly Issue[] {
  const known = packs.map((pack) => pack.id).sort();
  return (problem.packs ?? []).flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            code: "law.unknownPack",
            pointer: `/packs/${index}`,
            message: `No pack is called "${id}".`,
            value: id,
            hint: `The packs are ${known.join(", ")}; without "packs" the site's place chooses.`,
          },
        ],
  );
}

function twins(packs: readonly Pack[]): readonly Issue[] {
  const seen = packs.map((pack) => pack.id);
  const doubled = [...new Set(seen.filter((id, index) => seen.indexOf(id) < index))];
  return doubled.map((id) => ({
    code: "law.doubledPack",
    pointer: "/packs",
    message: `Two packs are called "${id}".`,
    value: id,
    hint: "Give a pack of your own an id that no other pack has.",
  }));
}
