import type { CodeEntry } from "./entry.ts";

/** About data that a schedule must not depend on, refused by name. */
export const refusedCodes = {
  refusedProductivityData: {
    when: "A field holds somebody's output, speed, sales or score.",
    hint: "Remove it: a schedule must not depend on what a worker produces.",
  },
  refusedBiometricData: {
    when: "A field holds measurements of a body.",
    hint: "Remove it: a schedule must not depend on a worker's body.",
  },
  refusedLocationData: {
    when: "A field holds where a worker is or was.",
    hint: "Remove it: a schedule must not depend on following workers about.",
  },
  refusedCommunicationsData: {
    when: "A field holds what workers write, say or do on screens.",
    hint: "Remove it: a schedule must not depend on watching workers.",
  },
  refusedUnionData: {
    when: "A field holds membership in a union, or organising.",
    hint: "Remove it: a schedule must not depend on it. Terms of an agreement belong in a pack.",
  },
  refusedLeaveReason: {
    when: "A field holds why a worker is on leave, or which sort of leave it is.",
    hint: "Remove it: only the time that may not be worked is accepted.",
  },
  refusedMedicalReason: {
    when: "A field holds health, or why a restriction was agreed to.",
    hint: "Remove it: only the restriction itself is accepted.",
  },
  refusedProtectedAttribute: {
    when: "A field holds an attribute that the law protects, as race, religion or gender.",
    hint: "Remove it: nothing that plans may see it.",
  },
} as const satisfies Record<string, CodeEntry>;
