import type { SituationJudge } from "./judges.ts";
import { judgesOfBreaks } from "./judges-of-breaks.ts";
import { judgesOfDays } from "./judges-of-days.ts";
import { judgesOfMinors } from "./judges-of-minors.ts";
import { judgesOfTerms } from "./judges-of-terms.ts";

/** Judges of all that is not about hours alone. */
export const situationJudges: readonly SituationJudge[] = [
  ...judgesOfTerms,
  ...judgesOfBreaks,
  ...judgesOfDays,
  ...judgesOfMinors,
];
