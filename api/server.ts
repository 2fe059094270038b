import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, { type FastifyInstance } from "fastify";
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import { type Failure, problemDetails, sendProblem } from "./problem-details.ts";
import { routes } from "./routes/index.ts";
import { type Solvers, type SolversOptions, startSolvers } from "./solvers.ts";

export interface ServerOptions extends SolversOptions {
  /** The largest body taken, in bytes. */
  readonly bodyBytesMax?: number;
  /** One JSON line a request on standard output. */
  readonly log?: boolean;
}

/** What the routes are handed. */
export interface Services {
  readonly solvers: Solvers;
}

const mebibyte = 1_048_576;

/** Builds the server without listening, so that it can be asked in tests by `inject`. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: options.log ?? false,
    bodyLimit: options.bodyBytesMax ?? 5 * mebibyte,
    return503OnClosing: true,
  });
  const solvers = startSolvers(options);
  app.addHook("onClose", () => solvers.close());
  acceptBodiesUnread(app);
  answerFailures(app);
  await describe(app);
  for (const route of routes) await app.register(async (scope) => route(scope, { solvers }));
  await app.ready();
  return app;
}

/**
 * Bodies are judged by the same parser as everywhere else, which finds all problems at once; the
 * schemas of bodies are there for the documentation. Queries and answers are judged by their schemas.
 */
function acceptBodiesUnread(app: FastifyInstance): void {
  app.setValidatorCompiler((route) =>
    route.httpPart === "body"
      ? (value: unknown) => ({ value })
      : validatorCompiler(route as Parameters<typeof validatorCompiler>[0]),
  );
  app.setSerializerCompiler(serializerCompiler);
}

async function describe(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.1",
      info: {
        title: "Fairweek",
        version: "1",
        description:
          "Weekly work schedules that are lawful by construction, predictable, and explained. " +
          "Times are local wall clock with an IANA zone; durations are minutes; dates are ISO 8601.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    logo: { type: "image/svg+xml", content: Buffer.from(wordmark), href: "/docs", target: "_self" },
    theme: { title: "Fairweek API" },
  });
}

const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="40"><text x="0" y="29" ' +
  'font-family="sans-serif" font-size="28" font-weight="700" fill="#fff">Fairweek</text></svg>';

/** Codes of Fastify's own refusals, and what we call them. */
const known: Readonly<Record<string, Failure>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "bodyTooLarge",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupportedMediaType",
  FST_ERR_CTP_EMPTY_JSON_BODY: "malformedJson",
  FST_ERR_CTP_INVALID_JSON_BODY: "malformedJson",
};

function answerFailures(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const detail = `${request.method} ${request.url} is not part of this API; see /docs.`;
    return sendProblem(reply, problemDetails("notFound", detail));
  });
  app.setErrorHandler((error, request, reply) => {
    const { code = "", message } = error as Error & { code?: string };
    if (hasZodFastifySchemaValidationErrors(error)) {
      const issues = error.validation.map((found) => ({
        code: "invalidQuery",
        pointer: found.instancePath,
        message: found.message ?? "This value is not allowed.",
        hint: "See /docs for what this address takes.",
      }));
      return sendProblem(reply, problemDetails("invalidInput", "The query has problems.", issues));
    }
    const failure = known[code] ?? (error instanceof SyntaxError ? "malformedJson" : "internal");
    if (failure === "internal") request.log.error(error);
    const detail = failure === "internal" ? "Something went wrong on our side." : message;
    return sendProblem(reply, problemDetails(failure, detail));
  });
}
