import type { CheckRequest } from "../../../src/index.ts";
import { answerLongWork } from "../../long-work.ts";
import { documentSchema } from "../document-schema.ts";
import { failuresOfBodies } from "../failure-schema.ts";
import type { Route } from "../index.ts";
import { checkBody } from "./schema.ts";

/** Judges any schedule in the documented format, ours or anybody's. */
export const checkRoute: Route = (app, { solvers }) => {
  app.post(
    "/v1/check",
    {
      schema: {
        summary: "Judge a schedule",
        tags: ["schedules"],
        body: checkBody,
        response: { 200: documentSchema("CheckDocument"), ...failuresOfBodies },
      },
    },
    (request, reply) =>
      answerLongWork(
        solvers,
        { ask: "check", request: request.body as CheckRequest },
        request,
        reply,
      ),
  );
};
