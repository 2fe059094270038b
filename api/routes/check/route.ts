import { documents, requests } from "../../../src/index.ts";
import { answerLongWork } from "../../long-work.ts";
import { failuresOfBodies } from "../failure-schema.ts";
import type { Route } from "../index.ts";

/** Judges any schedule in the documented format, ours or anybody's. */
export const checkRoute: Route = (app, { solvers }) => {
  app.post(
    "/v1/check",
    {
      schema: {
        summary: "Judge a schedule",
        tags: ["schedules"],
        body: requests.check,
        response: { 200: documents.check, ...failuresOfBodies },
      },
    },
    (request, reply) =>
      answerLongWork(solvers, { ask: "check", request: request.body }, request, reply),
  );
};
