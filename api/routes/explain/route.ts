import { documents, requests } from "../../../src/index.ts";
import { answerLongWork } from "../../long-work.ts";
import { failuresOfBodies } from "../failure-schema.ts";
import type { Route } from "../index.ts";

/** Why somebody has a shift, why a slot is open, what became of a wish: for one reader. */
export const explainRoute: Route = (app, { solvers }) => {
  app.post(
    "/v1/explain",
    {
      schema: {
        summary: "Explain a schedule to one reader",
        tags: ["schedules"],
        body: requests.explain,
        response: { 200: documents.explain, ...failuresOfBodies },
      },
    },
    (request, reply) =>
      answerLongWork(solvers, { ask: "explain", request: request.body }, request, reply),
  );
};
