import { documents, requests } from "../../../src/index.ts";
import { answerLongWork } from "../../long-work.ts";
import { failuresOfBodies } from "../failure-schema.ts";
import type { Route } from "../index.ts";

/** A schedule for a problem, checked, with what stays open and why. */
export const solveRoute: Route = (app, { solvers }) => {
  app.post(
    "/v1/solve",
    {
      schema: {
        summary: "Make a lawful schedule",
        tags: ["schedules"],
        body: requests.solve,
        response: { 200: documents.solve, ...failuresOfBodies },
      },
    },
    (request, reply) =>
      answerLongWork(solvers, { ask: "solve", request: request.body }, request, reply),
  );
};
