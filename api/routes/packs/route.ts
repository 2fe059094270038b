import type { FastifyReply } from "fastify";
import { z } from "zod";
import {
  type Issue,
  diffPack,
  listPacks,
  readPack,
  describePack,
  showPack,
  stalePacks,
} from "../../../src/index.ts";
import { problemDetails, sendProblem } from "../../problem-details.ts";
import { failureSchema, failuresOfBodies } from "../failure-schema.ts";
import type { Route } from "../index.ts";
import {
  differenceSchema,
  fromToQuery,
  mayBeOnQuery,
  onQuery,
  packParams,
  packSchema,
  packsSchema,
  staleSchema,
} from "./schema.ts";

const notFound = {
  description: "There is no such pack",
  content: { "application/problem+json": { schema: failureSchema } },
};
const failures = { 404: notFound, 422: failuresOfBodies[422] };

/** A pack that does not exist is an address that does not; other issues are the caller's query. */
function refuse(reply: FastifyReply, issues: readonly Issue[]): FastifyReply {
  const [first] = issues;
  if (first?.code === "unknownPack") {
    return sendProblem(reply, problemDetails("notFound", `${first.message} ${first.hint}`));
  }
  return sendProblem(reply, problemDetails("invalidInput", "The query has problems.", issues));
}

/** The law as data: every built-in enactment with its source, what changes when, what is not covered. */
export const packsRoute: Route = (app) => {
  const tags = ["law"];
  app.get(
    "/v1/packs",
    { schema: { summary: "Law packs", tags, response: { 200: packsSchema } } },
    async () => ({ packs: listPacks() }),
  );
  app.get(
    "/v1/packs/stale",
    {
      schema: {
        summary: "Enactments in force whose text nobody has read for a year before a date",
        tags,
        querystring: onQuery,
        response: { 200: staleSchema, ...failures },
      },
    },
    (request, reply) => {
      const { on } = onQuery.parse(request.query);
      const stale = stalePacks(on);
      return stale.ok ? reply.send({ on, stale: stale.value }) : refuse(reply, stale.problem);
    },
  );
  app.get(
    "/v1/packs/:pack",
    {
      schema: {
        summary: "One pack; with a date what of it is in force on it",
        tags,
        params: packParams,
        querystring: mayBeOnQuery,
        response: { 200: packSchema, ...failures },
      },
    },
    (request, reply) => {
      const { pack } = packParams.parse(request.params);
      const found = showPack(pack, mayBeOnQuery.parse(request.query));
      return found.ok ? reply.send(found.value) : refuse(reply, found.problem);
    },
  );
  app.get(
    "/v1/packs/:pack/diff",
    {
      schema: {
        summary: "What changes in a pack from one date to a later one",
        tags,
        params: packParams,
        querystring: fromToQuery,
        response: { 200: differenceSchema, ...failures },
      },
    },
    (request, reply) => {
      const { pack } = packParams.parse(request.params);
      const found = diffPack(pack, fromToQuery.parse(request.query));
      return found.ok ? reply.send(found.value) : refuse(reply, found.problem);
    },
  );
  app.post(
    "/v1/packs/validate",
    {
      schema: {
        summary: "Whether a pack of your own is sound: the pack, or all its issues at once",
        tags,
        body: z.unknown().describe("A pack in one JSON value, as the built-in ones"),
        response: { 200: packSchema, ...failuresOfBodies },
      },
    },
    (request, reply) => {
      const read = readPack(request.body);
      if (read.ok) return reply.send(describePack(read.value));
      const detail = `${read.problem.length} problem(s) in the pack.`;
      return sendProblem(reply, problemDetails("invalidInput", detail, read.problem));
    },
  );
};
