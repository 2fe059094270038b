import type { Rule } from "../rule.ts";
import { check } from "./check.ts";
import { compiler } from "./compile.ts";
import { explanation } from "./explain.ts";
import { kind } from "./rule.ts";

export const rule = { kind, check, compiler, explanation } as Rule;
