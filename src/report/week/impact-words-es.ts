import type { ImpactWords } from "./words.ts";

/** What to do next, the assessment and the disclosure. */
export const impactWordsEs: ImpactWords = {
  advice: {
    fill: {
      title: "Cubrir un turno",
      text:
        "No se encontró un cambio pequeño para cubrirlo. Piensa en preguntar al equipo o en " +
        "pedir menos trabajo.",
    },
    fact: {
      title: "Registrar un dato que falta",
      text: "Hasta saberlo, no se puede decir si estas reglas se cumplen.",
    },
    law: {
      title: "Confirmar una lectura de la ley",
      text:
        "Estas reglas se leyeron de segunda mano. Pide a un abogado que las confirme antes " +
        "de confiar en ellas.",
    },
    illegal: {
      title: "Arreglar primero los límites rotos",
      text: "Un horario con límites rotos no se debe publicar.",
    },
    pay: {
      title: "Poner los pagos extra en la nómina",
      text: "Se deben a las personas nombradas en cambios y pagos extra.",
    },
    fewHours: {
      title: "Hablar con quienes reciben muchas menos horas de las que pidieron",
      text: "Están marcadas en la tabla de horas.",
    },
  },
  questions: {
    affected: "¿A cuántas personas obliga el horario?",
    violations: "¿Cuántos límites legales rompe?",
    unjudged: "¿Cuántas reglas no se pudieron juzgar por falta de un dato?",
    missing: "¿Cuánto trabajo queda sin hacer?",
    hours: "¿Cuántas personas reciben menos del 80 % de las horas que pidieron?",
    weekends: "¿Cuántos turnos de fin de semana tiene quien más tiene?",
    nights: "¿Cuántas noches tiene quien más tiene?",
    rest: "¿Cuántos descansos entre turnos son cortos?",
    wishes: "¿Qué parte de los deseos se cumple?",
    changes: "¿Cuántos cambios llegaron después del aviso?",
    premium: "¿Cuántas veces se debe un pago extra?",
    law: "¿Cuántas reglas se verificaron en la propia ley?",
    advice: "¿Cuántos pasos esperan la decisión de una persona?",
  },
  disclosure: [
    "Un programa propone horarios y los revisa. No decide nada: una persona con nombre " +
      "aprueba, cambia o rechaza cada horario.",
    "La revisión no depende de lo que hace los horarios y juzga cualquier horario igual. " +
      "No puede ver lo que no se registró.",
    "Cualquiera puede preguntar por qué un turno se dio o quedó sin cubrir, corregir sus " +
      "datos y pedir que una persona revise una decisión. Preguntar no cambia los horarios " +
      "siguientes.",
    "Este informe no es consejo legal.",
  ],
  dataUsed: "Datos de la gente en que se apoya un plan",
  dataNever:
    "Nunca se usan, y se rechazan si se ofrecen: productividad, biometría, ubicación, " +
    "mensajes, actividad sindical, salud, los motivos de permisos o de restricciones " +
    "acordadas y los rasgos protegidos por la ley.",
  provenance: {
    problem: "Problema, huella",
    schedule: "Horario, huella",
    rules: "Reglas vigentes, huella",
    period: "Periodo",
    made: "Horario hecho el",
    viewer: "Hecho para",
    language: "Idioma",
  },
  viewers: {
    self: "la persona misma",
    coworker: "una compañera o un compañero",
    manager: "la gerencia",
    hr: "recursos humanos",
    auditor: "una auditoría",
    workerRep: "la representación del personal",
  },
};
