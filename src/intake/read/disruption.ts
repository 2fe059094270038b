import type { Disruption } from "../../domain/disruption.ts";
import { demandId, shiftId, workerId } from "../../domain/identity.ts";
import type { Problem } from "../../domain/problem.ts";
import { unreachable } from "../../kernel/assert.ts";
import { type Instant, instant } from "../../time/interval.ts";
import { type Pointer, child } from "../pointer.ts";
import type { DisruptionJson } from "../schema/disruption.ts";
import { readFixed } from "./demand.ts";
import { requireKnown } from "./known-ids.ts";
import { type Reading, readInterval, readTime } from "./reading.ts";

interface Given {
  readonly json: DisruptionJson;
  readonly at: Pointer;
  /** null = unknown: the repair will ask for it. */
  readonly now: Instant | null;
}

/** One disruption, or null with the issues that keep it from being one. */
export function readDisruption(
  reading: Reading,
  problem: Problem,
  { json, at, now }: Given,
): Disruption | null {
  const { issues, ids } = reading;
  const { id } = json;
  if ("worker" in json) {
    const known = requireKnown(
      issues,
      ids.workers,
      json.worker,
      child(at, "worker"),
      "unknownWorker",
    );
    if (!known) return null;
  }
  switch (json.kind) {
    case "callOut":
      return readCallOut(reading, problem, json, at);
    case "absence":
    case "leave":
    case "decline": {
      const interval = readInterval(reading, json, at);
      const worker = workerId(json.worker);
      if (interval === null) return null;
      if (json.kind === "decline") return { id, kind: "decline", worker, interval };
      const kind = json.kind === "leave" ? "leave" : "callOut";
      return { id, kind, worker, interval, shift: null };
    }
    case "consentRevoked":
      return readRevocation(reading, problem, { json, at, now });
    case "demandCount": {
      const place = child(at, "demand");
      if (!requireKnown(issues, ids.fixedShifts, json.demand, place, "unknownDemand")) return null;
      const { count, reason = null } = json;
      return { id, kind: "demandCount", demand: demandId(json.demand), count, reason };
    }
    case "demandAdded": {
      const shift = readFixed(reading, json.shift, child(at, "shift"));
      return shift === null
        ? null
        : { id, kind: "demandAdded", shift, reason: json.reason ?? null };
    }
    case "demandCurve": {
      const curves = new Set<string>(problem.demand.curves.map((curve) => curve.id));
      const known = requireKnown(issues, curves, json.demand, child(at, "demand"), "unknownCurve");
      const interval = readInterval(reading, json, at);
      if (!known || interval === null) return null;
      const { change, reason = null } = json;
      return { id, kind: "demandCurve", demand: demandId(json.demand), interval, change, reason };
    }
    default:
      return unreachable(json);
  }
}

type Of<Kind extends DisruptionJson["kind"]> = Extract<DisruptionJson, { kind: Kind }>;

/** The shift must be one that this worker was told. */
function readCallOut(
  { issues }: Reading,
  { published }: Problem,
  json: Of<"callOut">,
  at: Pointer,
): Disruption | null {
  const mine = (published?.assignments ?? []).filter(({ worker }) => worker === json.worker);
  const ids = new Set<string>(mine.map(({ shift }) => shift.id));
  if (!requireKnown(issues, ids, json.shift, child(at, "shift"), "unknownShift")) return null;
  return (
    mine
      .filter(({ shift }) => shift.id === json.shift)
      .map(({ worker, shift }): Disruption => {
        const { interval } = shift;
        return { id: json.id, kind: "callOut", worker, interval, shift: shiftId(json.shift) };
      })[0] ?? null
  );
}

function readRevocation(
  reading: Reading,
  { workers }: Problem,
  { json, at, now }: Given & { readonly json: Of<"consentRevoked"> },
): Disruption | null {
  const { consent } = json;
  const consents = workers.find((worker) => worker.id === json.worker)?.consents ?? [];
  const ids = new Set(consents.map((one) => one.id));
  if (!requireKnown(reading.issues, ids, consent, child(at, "consent"), "unknownConsent"))
    return null;
  const taken = json.at == null ? (now ?? instant(0)) : readTime(reading, json.at, child(at, "at"));
  if (taken === null) return null;
  return { id: json.id, kind: "consentRevoked", worker: workerId(json.worker), consent, at: taken };
}
