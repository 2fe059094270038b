import { documents, requests } from "../../../src/index.ts";
import { answerLongWork } from "../../long-work.ts";
import { failuresOfBodies } from "../failure-schema.ts";
import type { Route } from "../index.ts";

/** How predictable and how fairly shared the weeks of a history were. */
export const measureRoute: Route = (app, { solvers }) => {
  app.post(
    "/v1/measure",
    {
      schema: {
        summary: "Measure a history",
        tags: ["schedules"],
        body: requests.measure,
        response: { 200: documents.measure, ...failuresOfBodies },
      },
    },
    (request, reply) =>
      answerLongWork(solvers, { ask: "measure", request: request.body }, request, reply),
  );
};
