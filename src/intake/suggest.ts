/**
 * Edits between two short texts: insert, delete, replace, or swap two neighbours, one each (the
 * restricted Damerau-Levenshtein distance). Stops counting past `most` and then says `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most && Math.min(...last) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: readonly number[], index: number): number => row[index] as number;

/** Texts longer than this are never compared: nobody mistypes a hundred letters. */
const longest = 60;

/**
 * The candidate that a mistyped word most likely meant, or null: at most one edit in words of up to 5
 * letters, two in longer ones, case not counted; or the only one that a shortened word begins. Of
 * equals, the first. Never the word itself.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const typed = word.toLowerCase();
  const known = [...candidates];
  const begun = known.filter((candidate) => candidate.toLowerCase().startsWith(typed));
  if (typed.length >= 3 && begun.length === 1 && begun[0] !== word) return begun[0] ?? null;
  let best: string | null = null;
  let bestDistance = typed.length <= 5 ? 2 : 3;
  for (const candidate of known) {
    if (candidate === word || candidate.length > longest) continue;
    const distance = editDistance(typed, candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
    if (bestDistance === 0) break;
  }
  return best;
}
