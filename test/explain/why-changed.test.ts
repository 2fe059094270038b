import { describe, expect, test } from "vitest";
import { type Repair, type Viewer, asReader, explain } from "../../src/index.ts";
import { repaired, told, wanted, worker } from "../repair/shop.ts";

async function calledOut(): Promise<Repair> {
  const found = await repaired({}, [{ kind: "callOut", worker: "ana", shift: "p8" }]);
  if (!("solution" in found)) throw new Error(JSON.stringify(found));
  return found;
}

function texts(
  { problem, solution }: Repair,
  viewer: Viewer,
  self: string | null,
  language: "en" | "es" = "en",
): readonly string[] {
  const reader = asReader(problem, viewer, self);
  if (!reader.ok) throw new Error(JSON.stringify(reader.problem));
  const { schedule } = solution.checked;
  const question = { ask: "changes", worker: self } as const;
  const answer = explain(problem, schedule, question, { reader: reader.value, language });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value.flatMap(({ parts }) =>
    parts.flatMap(({ statements }) => statements.map(({ text }) => text)),
  );
}

describe("why did my shift change", () => {
  test("is told to who takes it: what, why, how late, what she agreed to, what she is owed", async () => {
    const lines = texts(await calledOut(), "self", "bo");
    expect(lines.slice(0, 4)).toEqual([
      "You have a new shift: Tuesday, December 8, 12:00 PM to 6:00 PM.",
      "Why: someone on the team cannot come, and the work needs people.",
      "You hear of it 4 h ahead.",
      "You had agreed to a late change. You may take that back.",
    ]);
    expect(lines[4]).toContain("That is late.");
    expect(lines[4]).toContain("(ORS 653.455).");
    expect(lines[5]).toContain("1 h of extra pay");
    expect(lines.join(" ")).not.toContain("Ana");
  });

  test("is told in Spanish as well", async () => {
    expect(texts(await calledOut(), "self", "bo", "es").slice(0, 3)).toEqual([
      "Tienes un turno nuevo: martes 8 de diciembre, 12:00 a 18:00.",
      "Motivo: alguien del equipo no puede venir y hace falta gente.",
      "Te avisamos con 4 h de tiempo.",
    ]);
  });

  test("tells her who called out her own change, with no word of pay or notice", async () => {
    expect(texts(await calledOut(), "self", "ana")).toEqual([
      "Your shift is off the plan: Tuesday, December 8, 12:00 PM to 6:00 PM.",
      "Why: you cannot come then.",
    ]);
  });

  test("tells a manager both, and a worker nothing of another's", async () => {
    const repair = await calledOut();
    const lines = texts(repair, "manager", null);
    expect(lines).toContain("Why: Ana Ruiz cannot come then.");
    expect(lines).toContain("Bo Lind has a new shift: Tuesday, December 8, 12:00 PM to 6:00 PM.");
    expect(texts(repair, "coworker", null)).toHaveLength(2);
    expect(texts(repair, "coworker", null).join(" ")).not.toMatch(/Ana|Bo|December/);
  });

  test("says that the work needs others when the demand has changed", async () => {
    const shop = {
      shifts: [wanted(8, { count: 2 })],
      told: [told("a", "ana", 8), told("b", "cy", 8)],
      workers: [worker("ana"), worker("cy")],
    };
    const found = await repaired(shop, [{ kind: "demandCount", demand: "s8", count: 1 }]);
    if (!("solution" in found)) throw new Error(JSON.stringify(found));
    const [sent = ""] = found.touched;
    expect(texts(found, "self", sent)).toContain(
      "Why: the work now needs other people or other times.",
    );
  });
});
