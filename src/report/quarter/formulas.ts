import type { MeasuredDocument } from "../../app/documents/measured.ts";

type PartId = MeasuredDocument["subScores"][number]["id"];

/** The formulas of the index's parts in Spanish; the measurement brings them in English. */
export const subScoreFormulas: Readonly<Record<PartId, string>> = {
  A: "100 x valor del aviso",
  B: "100 x 2^-(carga de cambios / 0,02 + parte de guardia / 0,02)",
  C: "100 x 2^-(variación de horas / 0,40)",
  D: "100 x turnos que se repiten",
  E: "100 x 2^-(descansos cortos / 0,043 + jornadas partidas / 0,05)",
  F: "100 x suficiencia de horas",
  G: "100 x peticiones concedidas",
};
