"""CP-SAT under the textbook model of model.ts: one line of JSON in, one line out."""

import json
import sys


def solve(model, seconds, seed):
    from ortools.sat.python import cp_model

    m = cp_model.CpModel()
    options = model["options"]
    x = [m.new_bool_var("") for _ in options]
    by_line = {}
    by_worker = {}
    by_cell = {}
    for i, option in enumerate(options):
        by_line.setdefault((option["worker"], option["day"]), []).append(i)
        by_worker.setdefault(option["worker"], []).append(i)
        for cell in option["cells"]:
            by_cell.setdefault(cell, []).append(i)
    for held in by_line.values():
        m.add_at_most_one(x[i] for i in held)
    for a, b in model["clashes"]:
        m.add_bool_or(x[a].negated(), x[b].negated())
    cost = []
    for w, worker in enumerate(model["workers"]):
        mine = by_worker.get(w, [])
        worked = sum(options[i]["paidMinutes"] * x[i] for i in mine)
        m.add(worked <= worker["maxMinutes"])
        days = sorted({options[i]["day"] for i in mine})
        row = model["daysInRowMax"] + 1
        for first in range(model["days"] - row + 1):
            window = [i for i in mine if first <= options[i]["day"] < first + row]
            if len({options[i]["day"] for i in window}) == row:
                m.add(sum(x[i] for i in window) <= row - 1)
        if days:
            under = m.new_int_var(0, worker["wantedMinutes"], "")
            m.add(under >= worker["wantedMinutes"] - worked)
            cost.append(5 * under)
    for c, cell in enumerate(model["cells"]):
        there = sum(x[i] for i in by_cell.get(c, []))
        missing = m.new_int_var(0, cell["need"], "")
        m.add(there + missing >= cell["need"])
        m.add(there <= cell["most"])
        cost.append(model["missingCentsPerMinute"] * cell["minutes"] * missing)
    for i, option in enumerate(options):
        cost.append((option["cents"] + model["departureCents"] * option["isDeparture"]) * x[i])
    m.minimize(sum(cost))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = seed % 2**31
    # Counted work, not seconds: the same answer on every machine. The wall limit is a safeguard.
    solver.parameters.max_deterministic_time = seconds
    solver.parameters.max_time_in_seconds = 20 * seconds
    status = solver.solve(m)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None
    return [i for i, held in enumerate(x) if solver.value(held)]


def main():
    for line in sys.stdin:
        question = json.loads(line)
        if question["ask"] == "version":
            try:
                import ortools

                answer = {"version": ortools.__version__}
            except ImportError:
                answer = {}
        else:
            answer = {"chosen": solve(question["model"], question["seconds"], question["seed"])}
        print(json.dumps(answer), flush=True)


main()
