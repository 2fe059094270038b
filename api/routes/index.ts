import type { FastifyInstance } from "fastify";
import type { Services } from "../server.ts";
import { checkRoute } from "./check/route.ts";
import { explainRoute } from "./explain/route.ts";
import { healthRoutes } from "./health/route.ts";
import { measureRoute } from "./measure/route.ts";
import { packsRoute } from "./packs/route.ts";
import { repairRoute } from "./repair/route.ts";
import { reportRoute } from "./report/route.ts";
import { rulesRoute } from "./rules/route.ts";
import { solveRoute } from "./solve/route.ts";

/** Adds one resource to the server. */
export type Route = (app: FastifyInstance, services: Services) => void;

/** Every resource of the API. Documentation and tests follow this list. */
export const routes: readonly Route[] = [
  solveRoute,
  repairRoute,
  checkRoute,
  explainRoute,
  measureRoute,
  reportRoute,
  rulesRoute,
  packsRoute,
  healthRoutes,
];
