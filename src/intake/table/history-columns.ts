/** How the text of a cell becomes a value: empty cells never do. */
export type CellKind = "text" | "number" | "flag" | "list";

/** Where a cell goes in the entry that its line becomes, as ["published", "start"]. */
export interface Column {
  readonly path: readonly string[];
  readonly kind: CellKind;
}

/** What one line says, and which list of the history it goes to. */
export interface RecordLayout {
  /** null = the line speaks of the history as a whole. */
  readonly list: "workers" | "shifts" | "changes" | "actions" | "requests" | null;
  readonly columns: Readonly<Record<string, Column>>;
  /** Groups that "none" in their first cell sets to null: what was taken away, or not worked. */
  readonly emptied: Readonly<Record<string, string>>;
}

const text = (...path: readonly string[]): Column => ({ path, kind: "text" });
const number = (...path: readonly string[]): Column => ({ path, kind: "number" });
const flag = (...path: readonly string[]): Column => ({ path, kind: "flag" });
const list = (...path: readonly string[]): Column => ({ path, kind: "list" });

/** A line of leave is put among its worker's leaves; it has the fields of a request. */
export const leaveColumns = { worker: text("worker"), start: text("start"), end: text("end") };

/**
 * The one layout of a history as a table: the first line names the columns, in any order; the column
 * "record" says what each other line is, and only the cells named here may then be filled.
 */
export const layouts: Readonly<Record<string, RecordLayout>> = {
  site: {
    list: null,
    columns: {
      id: text("site", "id"),
      name: text("site", "name"),
      zone: text("site", "zone"),
      weekStartsOn: text("site", "weekStartsOn"),
      closesAt: text("site", "closesAt"),
      holidays: list("site", "holidays"),
      from: text("recorded", "from"),
      until: text("recorded", "until"),
    },
    emptied: {},
  },
  worker: {
    list: "workers",
    columns: {
      id: text("id"),
      name: text("name"),
      roles: list("roles"),
      from: text("employedFrom"),
      until: text("employedUntil"),
      agreedMinutesPerWeek: number("agreedMinutesPerWeek"),
      desiredLeastMinutes: number("desiredMinutesPerWeek", "least"),
      desiredMostMinutes: number("desiredMinutesPerWeek", "most"),
      guaranteedMinutesPerWeek: number("guaranteedMinutesPerWeek"),
      availableMinutesPerWeek: number("availableMinutesPerWeek"),
      rotationWeeks: number("rotationWeeks"),
    },
    emptied: {},
  },
  shift: {
    list: "shifts",
    columns: {
      id: text("id"),
      worker: text("worker"),
      publishedAt: text("publishedAt"),
      start: text("published", "start"),
      end: text("published", "end"),
      unpaidMinutes: number("published", "unpaidMinutes"),
      onCall: flag("published", "onCall"),
      finalStart: text("final", "start"),
      finalEnd: text("final", "end"),
      finalUnpaidMinutes: number("final", "unpaidMinutes"),
      finalOnCall: flag("final", "onCall"),
      workedStart: text("worked", "start"),
      workedEnd: text("worked", "end"),
    },
    emptied: { publishedAt: "publishedAt", finalStart: "final", workedStart: "worked" },
  },
  change: {
    list: "changes",
    columns: {
      id: text("id"),
      worker: text("worker"),
      shift: text("shift"),
      at: text("at"),
      initiator: text("initiator"),
      kind: text("kind"),
      beforeStart: text("before", "start"),
      beforeEnd: text("before", "end"),
      start: text("after", "start"),
      end: text("after", "end"),
      reason: text("reason"),
    },
    emptied: {},
  },
  action: {
    list: "actions",
    columns: {
      id: text("id"),
      worker: text("worker"),
      at: text("at"),
      kind: text("kind"),
      shifts: list("shifts"),
    },
    emptied: {},
  },
  request: {
    list: "requests",
    columns: { ...leaveColumns, kind: text("kind") },
    emptied: {},
  },
  leave: { list: null, columns: leaveColumns, emptied: {} },
};

/** Every column of the layout, "record" first. */
export const historyColumns: readonly string[] = [
  "record",
  ...new Set(Object.values(layouts).flatMap(({ columns }) => Object.keys(columns))),
];
