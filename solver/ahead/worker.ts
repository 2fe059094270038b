import { parentPort, workerData } from "node:worker_threads";
import { systemClock } from "../../src/kernel/clock.ts";
import { loadLinearEngine } from "../columns/engine.ts";
import type { Model } from "../model/model.ts";
import type { Progress } from "../search/session.ts";
import { whenAsked } from "../search/stop.ts";
import { Future, type View } from "./future.ts";
import type { FirstDays, Share } from "./shares.ts";

/** What a thread is given to begin with. */
export interface AheadTask {
  readonly days: number;
  /** One word, not 0 = stop. */
  readonly asked: SharedArrayBuffer;
}

/** What a thread is asked: for one more future, or to hold lines in all those it has, or let them go. */
export type Question =
  | {
      readonly kind: "open";
      readonly future: number;
      readonly model: Model;
      readonly seed: number;
      readonly secondsMax: number;
    }
  | { readonly kind: "hold"; readonly next: readonly Share[] }
  | { readonly kind: "letGo"; readonly lines: readonly number[] };

/** What a thread answers; "views" comes last, when everything asked is done. */
export type Answer =
  | { readonly kind: "firstDays"; readonly future: number; readonly firstDays: FirstDays }
  | {
      readonly kind: "views";
      readonly views: readonly (readonly [future: number, view: View])[];
      readonly iterations: number;
    };

const { days, asked } = workerData as AheadTask;
const flag = new Int32Array(asked);
const stop = whenAsked({
  get asked() {
    return Atomics.load(flag, 0) !== 0;
  },
});
const engine = await loadLinearEngine();
const futures = new Map<number, Future>();
const answer = (one: Answer): void => parentPort!.postMessage(one);

parentPort!.on("message", (question: Question) => {
  if (question.kind === "open") open(question);
  for (const future of futures.values()) {
    if (question.kind === "hold") toEnd(future.hold(question.next));
    if (question.kind === "letGo") future.letGo(question.lines);
  }
  const iterations = [...futures.values()].reduce((sum, one) => sum + one.iterations, 0);
  answer({ kind: "views", views: [...futures].map(([at, { view }]) => [at, view]), iterations });
});

function open({ future, model, seed, secondsMax }: Question & { kind: "open" }): void {
  const own = new Future(model, { days, engine, seed, stop, clock: systemClock, secondsMax });
  futures.set(future, own);
  toEnd(own.begin());
  answer({ kind: "firstDays", future, firstDays: own.firstDays });
  toEnd(own.solve());
}

function toEnd(running: Generator<Progress, void>): void {
  while (running.next().done !== true);
}
