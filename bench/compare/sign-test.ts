/**
 * The probability of so uneven a count of wins, or a more uneven one, if either side won each pair
 * with probability one half: the two-sided sign test, ties left out. 1 when nobody won.
 */
export function signTest(wins: number, losses: number): number {
  const pairs = wins + losses;
  const fewer = Math.min(wins, losses);
  let ways = 1;
  let sum = 0;
  for (let k = 0; k <= fewer; k++) {
    sum += ways;
    ways = (ways * (pairs - k)) / (k + 1);
  }
  return Math.min(1, (2 * sum) / 2 ** pairs);
}
