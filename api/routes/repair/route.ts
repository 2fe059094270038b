import { documents, requests } from "../../../src/index.ts";
import { answerLongWork } from "../../long-work.ts";
import { failuresOfBodies } from "../failure-schema.ts";
import type { Route } from "../index.ts";

/** A published schedule made whole again after something happened, with every change and its price. */
export const repairRoute: Route = (app, { solvers }) => {
  app.post(
    "/v1/repair",
    {
      schema: {
        summary: "Repair a published schedule, disturbing least",
        tags: ["schedules"],
        body: requests.repair,
        response: { 200: documents.repair, ...failuresOfBodies },
      },
    },
    (request, reply) =>
      answerLongWork(solvers, { ask: "repair", request: request.body }, request, reply),
  );
};
