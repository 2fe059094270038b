import type { Compiler } from "../rule.ts";
import type { Params } from "./rule.ts";

/** There is nothing to tell: no option is a shift on call, the engine never plans one. */
export const compiler: Compiler<Params> = { post: () => undefined };
