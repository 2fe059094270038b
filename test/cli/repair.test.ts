import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const main = join(root, ".build/src/cli/main.js");
const week = join(root, "scenarios/repair/problem.json");
const happened = ["--disruptions", join(root, "scenarios/repair/disruptions.json")] as const;
const folder = mkdtempSync(join(tmpdir(), "fairweek-repair-"));
const file = join(folder, "repaired.json");

function fairweek(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  return { status, stdout, stderr };
}

const repairArgs = ["repair", week, ...happened, "--iterations", "20000"] as const;

describe("fairweek repair", () => {
  test("prints what happened, whom to tell, what is owed and what stays open", () => {
    const { status, stdout, stderr } = fairweek(repairArgs);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("d1: Chloe Park called out, Sat 12-12 6:30-14:30");
    expect(stdout).toMatch(
      /Ella Novak +Fri 12-11 +15-19 +11-19 +1 day 5 h +19\.00 \(60 min of pay\)/,
    );
    expect(stdout).toMatch(/Chloe Park +Sat 12-12 +6:30-14:30 +off +2 days +- +d1: cannot work it/);
    expect(stdout).toContain("3 people to tell");
    expect(stdout).toContain("Checked: Lawful, at a price");
  });

  test("writes a schedule that check finds lawful with what happened, and explain explains", () => {
    expect(fairweek([...repairArgs, "-o", file]).status).toBe(0);
    const document = JSON.parse(readFileSync(file, "utf8"));
    expect(document.format).toBe("fairweek/repaired@1");
    expect(document.schedule.changes).toHaveLength(document.changes.length);
    const checked = fairweek(["check", week, file, ...happened, "--json"]);
    expect(checked.status).toBe(0);
    expect(JSON.parse(checked.stdout).verdict).toBe("lawfulAtAPrice");
    const told = fairweek([
      "explain",
      week,
      file,
      ...happened,
      "--changes",
      "--worker",
      "ella",
      "--viewer",
      "self",
      "--lang",
      "es",
    ]);
    expect(told.status).toBe(0);
    expect(told.stdout).toContain("Tu turno era viernes 11 de diciembre, 15:00 a 19:00.");
    expect(told.stdout).toContain("Motivo: ahora hacen falta otras personas u otras horas.");
  });

  test("writes the same bytes for the same seed and iterations", () => {
    const [a, b] = ["a.json", "b.json"].map((name) => {
      fairweek([...repairArgs, "--seed", "3", "-o", join(folder, name)]);
      return readFileSync(join(folder, name), "utf8");
    });
    expect(a).toBe(b);
  });

  test("changes nothing where nothing happened", () => {
    const { status, stdout } = fairweek(["repair", week, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).changes).toEqual([]);
  });

  test("exits with 3 under --strict when a slot stays open, and with 2 for bad input", () => {
    expect(fairweek([...repairArgs, "--strict"]).status).toBe(3);
    const bad = join(folder, "bad.json");
    writeFileSync(
      bad,
      JSON.stringify({
        format: "fairweek/disruptions@1",
        disruptions: [{ id: "a", kind: "callOut", worker: "chole", shift: "x" }],
      }),
    );
    const { status, stderr } = fairweek(["repair", week, "--disruptions", bad]);
    expect(status).toBe(2);
    expect(stderr).toContain("/disruptions/0/worker  [unknownWorker]");
    expect(stderr).toContain('Did you mean "chloe"?');
    const tutorial = join(root, "scenarios/tutorial/problem.json");
    expect(fairweek(["repair", tutorial]).stderr).toContain("[nothingPublished]");
  });

  test("tells a worker her own change and nobody else's", () => {
    const { stdout } = fairweek([...repairArgs, "--viewer", "self", "--worker", "ella"]);
    expect(stdout).toContain("Your shift was Friday, December 11, 3:00 PM to 7:00 PM.");
    expect(stdout).not.toContain("Chloe");
    expect(stdout).not.toContain("Dev");
  });
});

describe("fairweek solve on a published week", () => {
  test("keeps it whole and fills only what is open", () => {
    const { status, stdout } = fairweek(["solve", week, "--iterations", "500", "--json"]);
    expect(status).toBe(0);
    const told = JSON.parse(readFileSync(week, "utf8")).published.assignments;
    const given = JSON.parse(stdout).schedule.assignments;
    const ids = given.map(({ id }: { id: string }) => id);
    for (const { id } of told) expect(ids).toContain(id);
    expect(JSON.parse(stdout).released).toEqual([]);
  });

  test("refuses to change it in silence, and names repair; --replan starts anew", () => {
    const problem = JSON.parse(readFileSync(week, "utf8"));
    const dev = problem.workers.find(({ id }: { id: string }) => id === "dev");
    dev.leave = [
      ...(dev.leave ?? []),
      { id: "new", start: "2026-12-13T00:00", end: "2026-12-14T00:00" },
    ];
    const changed = join(folder, "changed.json");
    writeFileSync(changed, JSON.stringify(problem));
    const { status, stderr } = fairweek(["solve", changed, "--iterations", "500"]);
    expect(status).toBe(2);
    expect(stderr).toContain("[publishedNotKept]");
    expect(stderr).toContain("`repair`");
    expect(stderr).toContain("dev@2026-12-13");
    expect(fairweek(["solve", changed, "--iterations", "500", "--replan"]).status).toBe(0);
    const repaired = fairweek(["repair", changed, "--iterations", "500", "--json"]);
    expect(repaired.status).toBe(0);
    expect(JSON.parse(repaired.stdout).changes).toMatchObject([{ worker: "dev", kind: "timeOff" }]);
  });
});

describe("fairweek packs", () => {
  const agreement = ["--pack", join(root, "scenarios/packs/hotel-agreement.json")] as const;

  test("diff tells the numbers that change, of Oregon and of a pack of one's own", () => {
    const oregon = fairweek(["packs", "diff", "us-or", "2019-01-01", "2026-01-01"]);
    expect(oregon.stdout).toContain("parameters.amount: 7 -> 14");
    const own = fairweek([
      "packs",
      "diff",
      "agreement-harbor-hotels",
      "2026-06-01",
      "2027-06-01",
      ...agreement,
    ]);
    expect(own.stdout).toContain("parameters.restMinutesMin: 660 -> 720");
    expect(fairweek(["packs", "diff", "us-or", "2026-01-01", "2019-01-01"]).stderr).toContain(
      "[reversedDates]",
    );
  });

  test("show tells only what is in force on a date", () => {
    const ids = (on: string) =>
      JSON.parse(fairweek(["packs", "show", "us-or", "--on", on, "--json"]).stdout).enactments.map(
        ({ id }: { id: string }) => id,
      );
    expect(ids("2019-01-01")).toContain("us-or.advance-notice@2018-07-01");
    expect(ids("2026-12-07")).toContain("us-or.advance-notice@2020-07-01");
    expect(ids("2026-12-07")).not.toContain("us-or.advance-notice@2018-07-01");
  });

  test("stale is told a year and a day after a text was read, not before", () => {
    const stale = (on: string) =>
      JSON.parse(fairweek(["packs", "stale", "--on", on, "--json"]).stdout).stale.map(
        ({ id }: { id: string }) => id,
      );
    const file = join(root, "src/law/packs/us-or/rest-between-shifts.json");
    const { readOn } = JSON.parse(readFileSync(file, "utf8")).verification;
    const aYearLater = (days: number): string => {
      const date = new Date(`${readOn}T00:00Z`);
      date.setUTCFullYear(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate() + days);
      return date.toISOString().slice(0, 10);
    };
    expect(stale(aYearLater(0))).not.toContain("us-or.rest-between-shifts");
    expect(stale(aYearLater(1))).toContain("us-or.rest-between-shifts");
  });

  test("validate names every issue of a file, and exits with 2", () => {
    const bad = join(folder, "pack.json");
    writeFileSync(bad, JSON.stringify({ format: "fairweek/pack@1", id: "X", enactments: [{}] }));
    const { status, stderr } = fairweek(["packs", "validate", bad]);
    expect(status).toBe(2);
    expect(stderr).toContain("[pack.badValue]");
    expect(stderr).toContain("/enactments/0/kind  [pack.missingField]");
  });

  test("a house policy of three hours at least keeps shorter shifts out of the plan", () => {
    const tutorial = join(root, "scenarios/tutorial/problem.json");
    const policy = ["--pack", join(root, "scenarios/packs/cafe-policy.json")];
    const { status, stdout } = fairweek([
      "solve",
      tutorial,
      "--iterations",
      "500",
      "--json",
      ...policy,
    ]);
    expect(status).toBe(0);
    const law = JSON.parse(stdout).check.law.map(
      ({ enactment }: { enactment: string }) => enactment,
    );
    expect(law).toContain("house-juniper.consecutive-days");
  });
});
