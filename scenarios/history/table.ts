type Cells = Readonly<Record<string, string | number | undefined>>;

interface Spanned {
  readonly start: string;
  readonly end: string;
}

/** The columns that the example fills, of those that the table of a history may have. */
const columns = [
  "record",
  "id",
  "worker",
  "shift",
  "name",
  "roles",
  "zone",
  "weekStartsOn",
  "closesAt",
  "holidays",
  "from",
  "until",
  "agreedMinutesPerWeek",
  "desiredLeastMinutes",
  "desiredMostMinutes",
  "availableMinutesPerWeek",
  "publishedAt",
  "start",
  "end",
  "unpaidMinutes",
  "finalStart",
  "finalEnd",
  "finalUnpaidMinutes",
  "workedStart",
  "workedEnd",
  "at",
  "initiator",
  "kind",
  "beforeStart",
  "beforeEnd",
  "shifts",
] as const;

type Field = Readonly<Record<string, unknown>>;

/** The same history as a table: one line a record, in the order of the JSON. */
export function historyTable(history: Field): string {
  const list = (name: string): readonly Field[] => (history[name] ?? []) as readonly Field[];
  const rows = [
    siteRow(history["site"] as Field, history["recorded"] as Field),
    ...list("workers").flatMap(workerRows),
    ...list("shifts").map(shiftRow),
    ...list("changes").map(changeRow),
    ...list("actions").map((action) => ({
      record: "action",
      ...texts(action, ["id", "worker", "at", "kind"]),
      shifts: (action["shifts"] as readonly string[]).join(";"),
    })),
    ...list("requests").map((request) => ({
      record: "request",
      ...texts(request, ["worker", "kind", "start", "end"]),
    })),
  ];
  const lines = rows.map((row: Cells) => columns.map((name) => row[name] ?? "").join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

/** None of the example's cells holds a comma or a quote. */
const texts = (of: Field, names: readonly string[]): Cells =>
  Object.fromEntries(
    names.filter((name) => of[name] !== undefined).map((name) => [name, of[name] as string]),
  );

const siteRow = (site: Field, recorded: Field): Cells => ({
  record: "site",
  ...texts(site, ["id", "name", "zone", "weekStartsOn", "closesAt"]),
  ...texts(recorded, ["from", "until"]),
  holidays: (site["holidays"] as readonly string[]).join(";"),
});

function workerRows(worker: Field): readonly Cells[] {
  const desired = worker["desiredMinutesPerWeek"] as { least: number; most: number };
  const leaves = (worker["leave"] ?? []) as readonly Spanned[];
  const from = worker["employedFrom"] as string | undefined;
  return [
    {
      record: "worker",
      ...texts(worker, ["id", "name", "agreedMinutesPerWeek", "availableMinutesPerWeek"]),
      from,
      roles: (worker["roles"] as readonly string[]).join(";"),
      desiredLeastMinutes: desired.least,
      desiredMostMinutes: desired.most,
    },
    ...leaves.map(({ start, end }) => ({
      record: "leave",
      worker: worker["id"] as string,
      start,
      end,
    })),
  ];
}

function shiftRow(shift: Field): Cells {
  type Version = Spanned & { readonly unpaidMinutes: number };
  const published = shift["published"] as Version;
  const final = shift["final"] as Version | null | undefined;
  const worked = shift["worked"] as Spanned | null;
  return {
    record: "shift",
    ...texts(shift, ["id", "worker", "publishedAt"]),
    ...published,
    finalStart: final === null ? "none" : final?.start,
    finalEnd: final?.end,
    finalUnpaidMinutes: final?.unpaidMinutes,
    workedStart: worked?.start ?? "none",
    workedEnd: worked?.end,
  };
}

function changeRow(change: Field): Cells {
  const before = change["before"] as Spanned | null;
  const after = change["after"] as Spanned | null;
  return {
    record: "change",
    ...texts(change, ["id", "worker", "shift", "at", "initiator", "kind"]),
    beforeStart: before?.start,
    beforeEnd: before?.end,
    start: after?.start,
    end: after?.end,
  };
}
