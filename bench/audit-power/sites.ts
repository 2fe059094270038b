import type { AuditUnit } from "../../src/audit.ts";
import type { Rng } from "../../src/kernel/rng.ts";

/** How an invented site gives hours to its groups. */
export type Variant =
  /** Groups have nothing to do with anything. */
  | "null"
  /** Carers want fewer hours, and most carers are women: less asked, less given, nothing planted. */
  | "proxy"
  /** Women are given a fifth fewer hours than men who want the same. */
  | "planted";

/** A site by the size of its team and its roles, as the workplaces of the scenarios have them. */
export interface SiteShape {
  readonly id: string;
  readonly workers: number;
  readonly roles: readonly string[];
  readonly partTimeShare: number;
}

export const shapes: Readonly<Record<"restaurant" | "shop" | "callCentre", SiteShape>> = {
  restaurant: { id: "restaurant", workers: 34, roles: ["server", "cook"], partTimeShare: 0.5 },
  shop: { id: "shop", workers: 24, roles: ["sales"], partTimeShare: 0.65 },
  callCentre: { id: "call-centre", workers: 58, roles: ["agent"], partTimeShare: 0.35 },
};

export interface Person {
  readonly unit: AuditUnit;
  readonly stated: readonly { readonly attribute: string; readonly value: string }[];
}

/** Four in ten are women, so that both groups of a small site can be tested. */
const womenShare = 0.4;
const plantedShare = 0.2;

/** A standard normal number (the sum of twelve uniform ones less 6). */
function bell(rng: Rng): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += rng.unit();
  return sum;
}

/** A quarter of one site: what everybody wanted, was given and carried, drawn anew. */
export function siteOf(rng: Rng, shape: SiteShape, variant: Variant): readonly Person[] {
  const women = Math.round(womenShare * shape.workers);
  return Array.from({ length: shape.workers }, (_, index): Person => {
    const isWoman = index < women;
    const role = shape.roles[index % shape.roles.length] ?? "";
    const isPartTime = rng.unit() < shape.partTimeShare;
    const isCarer = variant === "proxy" && rng.unit() < (isWoman ? 0.5 : 0.1);
    const wanted = (isPartTime ? 18 : 36) * (isCarer ? 0.75 : 1);
    // Hours of 25 spread by 6 in the quarter's mean, in proportion to what was wanted.
    const fair = wanted * Math.max(0, 0.85 + 0.2 * bell(rng));
    const hours = variant === "planted" && isWoman ? (1 - plantedShare) * fair : fair;
    const burdens = Math.max(0, 0.1 + 0.04 * bell(rng));
    const index100 = Math.min(100, Math.max(0, 60 + 15 * bell(rng)));
    const unit: AuditUnit = {
      worker: `${shape.id}-${index}`,
      stratum: {
        site: shape.id,
        role,
        contractBand: isPartTime ? "under 20 h" : "35 h and more",
      },
      values: {
        hoursReached: Number(hours >= 0.8 * wanted),
        hoursRatio: hours / wanted,
        burdenRatio: burdens,
        predictability: index100,
      },
      companions: { hoursPerWeek: hours, burdensPerMonth: 4 * wanted * burdens },
    };
    const age = rng.unit() < 0.5 ? "under 40" : "40 and over";
    return {
      unit,
      stated: [
        { attribute: "gender", value: isWoman ? "woman" : "man" },
        { attribute: "age", value: age },
      ],
    };
  });
}
