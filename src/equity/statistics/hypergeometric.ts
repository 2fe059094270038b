import { logChoose } from "./log-gamma.ts";
import { type Margins } from "./table.ts";

/** The values that the first cell can take when the margins are held, and what each weighs. */
export interface Hypergeometric {
  /** The smallest value of the first cell. */
  readonly low: number;
  /** ln of C(n1, x) C(n2, yes - x) for x = low, low + 1, ... */
  readonly logWeights: readonly number[];
}

export function hypergeometricOf({
  n1,
  n2,
  yes,
}: Pick<Margins, "n1" | "n2" | "yes">): Hypergeometric {
  const low = Math.max(0, yes - n2);
  const high = Math.min(n1, yes);
  const logWeights: number[] = [];
  for (let x = low; x <= high; x++) logWeights.push(logChoose(n1, x) + logChoose(n2, yes - x));
  return { low, logWeights };
}

/**
 * The probabilities of each value when the true odds ratio is exp(logOddsRatio): Fisher's noncentral
 * hypergeometric distribution; 0 gives the ordinary one. They sum to 1.
 */
export function probabilitiesAt(
  { low, logWeights }: Hypergeometric,
  logOddsRatio = 0,
): readonly number[] {
  const logs = logWeights.map((weight, index) => weight + (low + index) * logOddsRatio);
  const top = logs.reduce((most, one) => Math.max(most, one), -Infinity);
  const raw = logs.map((one) => Math.exp(one - top));
  const sum = raw.reduce((total, one) => total + one, 0);
  return raw.map((one) => one / sum);
}
