import { z } from "zod";
import { idJson, nameJson } from "./text.ts";

export const roleJson = z
  .strictObject({ id: idJson, name: nameJson })
  .describe('A sort of work that needs a qualification, as "Server".')
  .meta({ id: "Role" });

export type RoleJson = z.input<typeof roleJson>;
