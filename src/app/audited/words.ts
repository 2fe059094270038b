import type { Language } from "../../rules/explanation.ts";

/** What an audit is not. */
export const auditNotes: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Every result is a screening statistic, not a finding: it says where to look and proves nothing.",
    "No flag is no clean bill: read what sizes of difference these groups could have shown.",
    "People are compared within site, role and contract band; small groups are hidden, and so is " +
      "what they could be worked out from.",
    "This is not legal advice. Whether and how disparate impact is unlawful is a matter of statute " +
      "and of place.",
  ],
  es: [
    "Cada resultado es un indicador para cribar, no una conclusión: dice dónde mirar y no prueba nada.",
    "Que no haya señal no absuelve: lea qué diferencias habrían podido mostrar estos grupos.",
    "Se compara dentro de centro, puesto y tramo de contrato; los grupos pequeños se ocultan, y también " +
      "aquello de lo que se podrían deducir.",
    "Esto no es consejo jurídico. Si un impacto dispar es ilícito, y cómo, depende de la ley y del lugar.",
  ],
};
