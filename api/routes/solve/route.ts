import type { SolveRequest } from "../../../src/index.ts";
import { answerLongWork } from "../../long-work.ts";
import { documentSchema } from "../document-schema.ts";
import { failuresOfBodies } from "../failure-schema.ts";
import type { Route } from "../index.ts";
import { solveBody } from "./schema.ts";

/** A schedule for a problem, checked, with what stays open and why. */
export const solveRoute: Route = (app, { solvers }) => {
  app.post(
    "/v1/solve",
    {
      schema: {
        summary: "Make a lawful schedule",
        tags: ["schedules"],
        body: solveBody,
        response: { 200: documentSchema("SolveDocument"), ...failuresOfBodies },
      },
    },
    (request, reply) =>
      answerLongWork(
        solvers,
        { ask: "solve", request: request.body as SolveRequest },
        request,
        reply,
      ),
  );
};
