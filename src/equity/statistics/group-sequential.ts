import { assert } from "../../kernel/assert.ts";
import { normalCdf, normalDensity, normalTwoSided } from "./normal.ts";
import { rootOf } from "./root.ts";

/** Points of Simpson's rule across the region in which testing goes on: always odd. */
const points = 401;

/**
 * The chance that a sum of independent standard normal steps leaves (-bound, bound) within `looks`
 * steps, by carrying the density of the sums still inside from one look to the next
 * (Armitage, McPherson & Rowe 1969, J. R. Stat. Soc. A 132:235).
 */
function crossingProbability(bound: number, looks: number): number {
  const step = (2 * bound) / (points - 1);
  const grid = Array.from({ length: points }, (_, i) => -bound + i * step);
  const weights = grid.map((_, i) => {
    const edge = i === 0 || i === points - 1;
    return (step / 3) * (edge ? 1 : i % 2 === 1 ? 4 : 2);
  });
  let density = grid.map((s) => normalDensity(s));
  let crossed = 2 * normalCdf(-bound);
  // The step from one grid point to another depends only on how far apart they are.
  const steps = Array.from({ length: points }, (_, apart) => normalDensity(apart * step));
  for (let look = 2; look <= looks; look++) {
    const mass = density.map((value, i) => value * (weights[i] as number));
    mass.forEach((value, i) => {
      const s = grid[i] as number;
      crossed += value * (normalCdf(s - bound) + normalCdf(-bound - s));
    });
    if (look === looks) break;
    density = grid.map((_, to) =>
      mass.reduce((sum, value, from) => sum + value * (steps[Math.abs(to - from)] as number), 0),
    );
  }
  return crossed;
}

/**
 * O'Brien and Fleming's two-sided limits for z at each of `looks` equally spaced looks (1..12) at
 * accumulating data: strict early, near the usual limit at the last. `alpha` in (0, 0.5] is the chance
 * of any false alarm over all looks. Source: O'Brien & Fleming 1979, Biometrics 35:549.
 */
export function obrienFlemingLimits(looks: number, alpha = 0.05): readonly number[] {
  assert(Number.isInteger(looks) && looks >= 1 && looks <= 12, "1 to 12 looks", { looks });
  assert(alpha > 0 && alpha <= 0.5, "0 < alpha <= 0.5", { alpha });
  const constant = rootOf((c) => crossingProbability(c * Math.sqrt(looks), looks) - alpha, 0.5, 8);
  return Array.from({ length: looks }, (_, index) => constant * Math.sqrt(looks / (index + 1)));
}

/** The p below which look number `look` (from 1) of `looks` is significant at `alpha` over all. */
export function alphaAtLook(look: number, looks: number, alpha = 0.05): number {
  assert(Number.isInteger(look) && look >= 1 && look <= looks, "a look of those planned");
  return normalTwoSided(obrienFlemingLimits(looks, alpha)[look - 1] as number);
}
