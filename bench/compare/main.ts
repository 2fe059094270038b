import { readFileSync } from "node:fs";
import { compare, rowsOf } from "./pairs.ts";

/** `npm run bench:compare -- A.jsonl B.jsonl`: is B better than A on the same instances and seeds? */
export function main([a, b]: readonly string[]): void {
  if (a === undefined || b === undefined) throw new Error("needs two files of records");
  const found = compare(rowsOf(readFileSync(a, "utf8")), rowsOf(readFileSync(b, "utf8")));
  const told = (objective: number | null) => String(objective ?? "none").padStart(9);
  console.log(`${"instance".padEnd(36)} seed         A         B  (B+1)/(A+1)`);
  for (const pair of found.pairs) {
    const ratio = pair.ratio?.toFixed(3) ?? "-";
    const seed = String(pair.seed).padStart(4);
    console.log(
      `${pair.name.padEnd(36)} ${seed} ${told(pair.a)} ${told(pair.b)}  ${ratio.padStart(11)}`,
    );
  }
  const { wins, ties, losses, meanRatio } = found;
  console.log(
    `${found.pairs.length} pairs: B better ${wins}, equal ${ties}, worse ${losses}; ` +
      `mean ratio ${meanRatio?.toFixed(3) ?? "-"}; sign test p = ${found.signTest.toFixed(3)}`,
  );
}
