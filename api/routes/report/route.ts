import { documents, requests } from "../../../src/index.ts";
import { answerLongWork } from "../../long-work.ts";
import { failuresOfBodies } from "../failure-schema.ts";
import type { Route } from "../index.ts";

/** Everything about a week for one reader, as data and as a page to keep. */
export const reportRoute: Route = (app, { solvers }) => {
  app.post(
    "/v1/report/week",
    {
      schema: {
        summary: "Report on a week",
        tags: ["schedules"],
        body: requests.check,
        response: { 200: documents.report, ...failuresOfBodies },
      },
    },
    (request, reply) =>
      answerLongWork(solvers, { ask: "reportWeek", request: request.body }, request, reply),
  );
};
