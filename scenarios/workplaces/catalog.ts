import { callCentre } from "./call-centre.ts";
import { restaurant } from "./restaurant.ts";
import { shop } from "./shop.ts";
import { ward } from "./ward.ts";
import { warehouse } from "./warehouse.ts";
import type { Workplace } from "./workplace.ts";

/** The five invented workplaces of the benchmark. */
export const workplaces: readonly Workplace[] = [restaurant, shop, ward, warehouse, callCentre];
