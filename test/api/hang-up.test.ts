import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { buildServer } from "../../api/server.ts";
import { readScenario } from "../scenarios/read.ts";

const workerFile = fileURLToPath(new URL("../../.build/api/worker.js", import.meta.url));

test("a client that hangs up stops its solve, and the thread takes the next task", async () => {
  const app = await buildServer({ workerFile, threadsMax: 1 });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  try {
    const problem = readScenario<Record<string, unknown>>("tutorial/problem.json");
    const body = JSON.stringify({ problem: { ...problem, limits: { seed: 1, maxSeconds: 600 } } });
    const call = request(`${address}/v1/solve`, {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    call.on("error", () => undefined);
    call.end(body);
    await setTimeout(1500);
    call.destroy();

    const next = await fetch(`${address}/v1/solve`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ problem: { ...problem, limits: { seed: 1, maxIterations: 500 } } }),
    });
    expect(next.status).toBe(200);
  } finally {
    await app.close();
  }
});
