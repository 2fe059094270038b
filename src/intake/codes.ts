import { documentCodes } from "./codes/document.ts";
import { meaningCodes } from "./codes/meaning.ts";
import { refusedCodes } from "./codes/refused.ts";
import { shapeCodes } from "./codes/shape.ts";
import { tableCodes } from "./codes/table.ts";

/** Every code an issue may carry: stable for ever. Documentation and tests iterate over this list. */
export const issueCodes = {
  ...documentCodes,
  ...shapeCodes,
  ...refusedCodes,
  ...meaningCodes,
  ...tableCodes,
} as const;

export type IssueCode = keyof typeof issueCodes;

export const isIssueCode = (text: string): text is IssueCode => Object.hasOwn(issueCodes, text);
