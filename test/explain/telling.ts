import type { Result } from "../../src/kernel/result.ts";
import { type Account, asJson, tell } from "../../src/explain/account.ts";
import type { Inquiry } from "../../src/explain/inquiry.ts";
import { namesOf } from "../../src/explain/names.ts";
import type { Language, Viewer } from "../../src/rules/explanation.ts";

/** The value of an answer that must be there. */
export function answer<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

/** An account's text, a line a statement. */
export const linesOf = <V extends Viewer>(
  inquiry: Inquiry<V>,
  account: Account<V>,
  language: Language = "en",
): readonly string[] =>
  tell(account, language, namesOf(inquiry.problem, inquiry.ruleset)).map(({ text }) => text);

/** Everything that leaves the program about an account: both texts and the data. */
export const everythingOf = <V extends Viewer>(
  inquiry: Inquiry<V>,
  account: Account<V>,
): string => {
  const names = namesOf(inquiry.problem, inquiry.ruleset);
  return JSON.stringify([asJson(account, "en", names), asJson(account, "es", names)]);
};
