import { formatDay, type Problem, type Solution, type SolveDocument } from "../../index.ts";
import { checkText } from "./checked.ts";
import { wrap } from "./grid.ts";
import { weekTable } from "./week.ts";

/** A solved week for a manager: the table, the open slots with reasons, the check, the search. */
export function solvedText(
  problem: Problem,
  solution: Solution,
  document: SolveDocument,
): readonly string[] {
  const { first, last } = problem.period;
  const title = `${problem.site.name}, ${formatDay(first)} to ${formatDay(last)}`;
  return [
    title,
    "=".repeat(title.length),
    ...weekTable(problem, solution.checked.schedule),
    "",
    ...openLines(problem, document),
    "",
    ...checkText(problem, document.check),
    searchLine(solution),
  ];
}

export function openLines(
  problem: Problem,
  { open }: Pick<SolveDocument, "open">,
): readonly string[] {
  if (open.length === 0) return ["Open slots: none."];
  return [
    `Open slots (${open.length}), what keeps people out, and what would fill them:`,
    ...open.flatMap(({ slot, role, from, to, missing, text }) => {
      const name = problem.roles.find(({ id }) => id === role)?.name ?? role;
      const head = `- ${name}, ${from.slice(0, 16).replace("T", " ")} to ${to.slice(11, 16)}, ${missing} missing`;
      return [
        `  ${head}`,
        ...text.flatMap((line) => wrap(line, 90).map((part) => `    ${part}`)),
        `    Who and why: fairweek explain ... --shift ${slot}`,
      ];
    }),
  ];
}

function searchLine({ search }: Solution): string {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
  return (
    `Search: seed ${search.seed}, ${search.iterations} iterations, stopped by ${search.stopReason}; ` +
    provedText(search.proof) +
    `model ${seconds(search.buildMilliseconds)} s, search ${seconds(search.searchMilliseconds)} s, ` +
    `breaks and check ${seconds(search.checkMilliseconds)} s.`
  );
}

/** Without a bound worth telling, nothing is said of it. */
function provedText(proof: Solution["search"]["proof"]): string {
  if (proof === null || proof.gapPercent >= 100) return "";
  if (proof.gapPercent === 0) return "proved: no schedule is better; ";
  return `proved to be within ${proof.gapPercent} % of the best; `;
}
