/**
 * The door of audits, apart from the library's own: whoever plans never loads it. Attributes of
 * workers and protected acts come in through their own files, and leave as groups.
 *
 * @module
 */
export * from "./equity/index.ts";
export {
  type AuditOptions,
  type ScreeningAccess,
  auditHistories,
  screenHistories,
} from "./app/audit.ts";
export type { AuditedDocument } from "./app/documents/audited.ts";
