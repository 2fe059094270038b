import type { Malformed } from "./malformed.ts";

/** Fields that hold what a schedule must not depend on. */
export const malformedRefused: readonly Malformed[] = [
  ["a pick rate", [["/workers/0/pickRate", 120]], ["refusedProductivityData /workers/0/pickRate"]],
  [
    "a performance score among the facts",
    [["/workers/0/facts/performance_score", 4]],
    ["refusedProductivityData /workers/0/facts/performance_score"],
  ],
  [
    "sales figures",
    [["/workers/1/salesFigures", [1]]],
    ["refusedProductivityData /workers/1/salesFigures"],
  ],
  ["a face scan", [["/workers/0/faceScanId", "f"]], ["refusedBiometricData /workers/0/faceScanId"]],
  ["GPS", [["/workers/0/lastGPSPing", "52.5"]], ["refusedLocationData /workers/0/lastGPSPing"]],
  [
    "a latitude deep in a place of its own",
    [["/workers/0/home", { Latitude: 52 }]],
    ["refusedLocationData /workers/0/home/Latitude", "unknownField /workers/0/home"],
  ],
  [
    "chat messages",
    [["/workers/0/chat-messages", []]],
    ["refusedCommunicationsData /workers/0/chat-messages"],
  ],
  [
    "union membership",
    [["/workers/0/facts/unionMember", true]],
    ["refusedUnionData /workers/0/facts/unionMember"],
  ],
  ["organizing", [["/employer/organizing", "risk"]], ["refusedUnionData /employer/organizing"]],
  [
    "the reason of a leave",
    [["/workers/0/leave/0/reason", "flu"]],
    ["refusedLeaveReason /workers/0/leave/0/reason"],
  ],
  [
    "the sort of a leave",
    [["/workers/0/leave/0/leaveType", "FMLA"]],
    ["refusedLeaveReason /workers/0/leave/0/leaveType"],
  ],
  [
    "the reason of an accommodation",
    [["/workers/0/accommodations/0/reason", "back"]],
    ["refusedMedicalReason /workers/0/accommodations/0/reason"],
  ],
  ["a diagnosis", [["/workers/0/diagnosis", "x"]], ["refusedMedicalReason /workers/0/diagnosis"]],
  ["race", [["/workers/0/race", "x"]], ["refusedProtectedAttribute /workers/0/race"]],
  [
    "religion among the facts",
    [["/workers/0/facts/religion", "x"]],
    ["refusedProtectedAttribute /workers/0/facts/religion"],
  ],
  [
    "gender, shouted",
    [["/workers/0/GENDER", "x"]],
    ["refusedProtectedAttribute /workers/0/GENDER"],
  ],
  [
    "sexual orientation",
    [["/workers/0/sexual_orientation", "x"]],
    ["refusedProtectedAttribute /workers/0/sexual_orientation"],
  ],
];
