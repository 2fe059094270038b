import type { FastifyReply } from "fastify";
import type { Issue } from "../src/index.ts";

/** A problem in the form of RFC 9457, with every issue of the input and its JSON pointer. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly Issue[];
}

/** Every sort of failure that the API answers with; the order is the documentation's. */
export const failures = {
  invalidInput: { status: 422, title: "The input has problems" },
  malformedJson: { status: 400, title: "The body is not JSON" },
  bodyTooLarge: { status: 413, title: "The body is too large" },
  unsupportedMediaType: { status: 415, title: "The body must be application/json" },
  notFound: { status: 404, title: "There is nothing at this address" },
  busy: { status: 503, title: "All solvers are busy" },
  internal: { status: 500, title: "A fault of ours" },
} as const;

export type Failure = keyof typeof failures;

export function problemDetails(
  failure: Failure,
  detail: string,
  errors?: readonly Issue[],
): ProblemDetails {
  const { status, title } = failures[failure];
  const type = `urn:fairweek:problem:${kebab(failure)}`;
  return { type, title, status, detail, ...(errors === undefined ? {} : { errors }) };
}

/** A string body passes the response serialiser by, so that a failure is never reshaped. */
export function sendProblem(reply: FastifyReply, problem: ProblemDetails): FastifyReply {
  return reply
    .status(problem.status)
    .type("application/problem+json")
    .send(JSON.stringify(problem));
}

const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
