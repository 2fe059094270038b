import { z } from "zod";
import type { Route } from "../index.ts";

const healthSchema = z.object({ status: z.literal("ok") });
const readySchema = z.object({
  status: z.literal("ready"),
  solvers: z.object({
    threads: z.number().int().describe("Solver threads alive"),
    waiting: z.number().int().describe("Tasks waiting for a thread"),
  }),
});

/** Whether the process lives, and whether it takes work. Both answer while solvers are at work. */
export const healthRoutes: Route = (app, { solvers }) => {
  app.get(
    "/health",
    {
      schema: { summary: "The process lives", tags: ["service"], response: { 200: healthSchema } },
    },
    async () => ({ status: "ok" }),
  );
  app.get(
    "/ready",
    { schema: { summary: "Work is taken", tags: ["service"], response: { 200: readySchema } } },
    async () => ({ status: "ready", solvers: solvers.load() }),
  );
};
