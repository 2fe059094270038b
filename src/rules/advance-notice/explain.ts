import { type Explanation, concerned } from "../explanation.ts";

export const explanation: Explanation = {
  facts: {
    shiftStart: { as: "dateTime", to: concerned },
    shiftEnd: { as: "dateTime", to: concerned },
    tellBy: { as: "dateTime", to: concerned },
    toldAt: { as: "dateTime", to: concerned },
  },
  sentences: {
    en: {
      violation: {
        self:
          "Your shift from {shiftStart} to {shiftEnd} is new to you. You had to be told by " +
          "{tellBy}. You could see it from {toldAt}, and you did not agree to a short notice.",
        staff:
          "The shift of {worker} from {shiftStart} to {shiftEnd} is new. It had to be told by " +
          "{tellBy}. It could be seen from {toldAt}, and no consent to a short notice is there.",
        outsider: "{worker} is not available then.",
      },
      notAssessable: {
        self:
          "Your shift from {shiftStart} to {shiftEnd} had to be told by {tellBy}. We do not " +
          "know when you could first see it.",
        staff:
          "The shift of {worker} from {shiftStart} to {shiftEnd} had to be told by {tellBy}. " +
          "We do not know when it could first be seen.",
        outsider: "We cannot tell yet if {worker} is available then.",
      },
    },
    es: {
      violation: {
        self:
          "Tu turno de {shiftStart} a {shiftEnd} es nuevo para ti. Tenían que avisarte antes " +
          "de pasar {tellBy}. Lo pudiste ver desde {toldAt}, y no aceptaste un aviso corto.",
        staff:
          "El turno de {worker} de {shiftStart} a {shiftEnd} es nuevo. Había que avisar antes " +
          "de pasar {tellBy}. Se pudo ver desde {toldAt}, y nadie aceptó un aviso corto.",
        outsider: "{worker} no está disponible a esa hora.",
      },
      notAssessable: {
        self:
          "De tu turno de {shiftStart} a {shiftEnd} tenían que avisarte antes de pasar " +
          "{tellBy}. No sabemos desde cuándo lo pudiste ver.",
        staff:
          "Del turno de {worker} de {shiftStart} a {shiftEnd} había que avisar antes de pasar " +
          "{tellBy}. No sabemos desde cuándo se pudo ver.",
        outsider: "Aún no se sabe si {worker} está disponible a esa hora.",
      },
    },
  },
};
