/**
 * One piece of content, as it was measured and not yet written out. Numbers are stored as they are
 * shown: a reader of the JSON and a reader of the page see the same ones.
 */
export type Value =
  | { readonly as: "text"; readonly text: string }
  /** Words that users gave: names of people, places, roles. */
  | { readonly as: "name"; readonly text: string }
  /** Words in English, whatever the report's language: titles of laws. */
  | { readonly as: "english"; readonly text: string }
  | { readonly as: "count"; readonly value: number; readonly signed?: true }
  | {
      readonly as: "decimal";
      readonly value: number;
      readonly digits: number;
      readonly signed?: true;
    }
  | { readonly as: "minutes"; readonly value: number; readonly signed?: true }
  /** Money in hundredths of a currency. */
  | {
      readonly as: "cents";
      readonly value: number;
      readonly currency: string | null;
      readonly signed?: true;
    }
  /** 0 to 1, shown in percent. */
  | {
      readonly as: "share";
      readonly value: number;
      readonly digits: number;
      readonly signed?: true;
    }
  /** An ISO date. */
  | { readonly as: "date"; readonly date: string }
  /** A local time with its offset. */
  | { readonly as: "time"; readonly at: string }
  /** No number, and why: undefined, unknown, or hidden to protect people. */
  | { readonly as: "none"; readonly why: string };

export const text = (words: string): Value => ({ as: "text", text: words });
export const name = (words: string): Value => ({ as: "name", text: words });
export const english = (words: string): Value => ({ as: "english", text: words });
export const none = (why: string): Value => ({ as: "none", why });
export const date = (iso: string): Value => ({ as: "date", date: iso });
export const time = (at: string): Value => ({ as: "time", at });
export const count = (value: number): Value => ({ as: "count", value });
export const minutes = (value: number): Value => ({ as: "minutes", value });
export const cents = (value: number, currency: string | null = null): Value => ({
  as: "cents",
  value,
  currency,
});

export const decimal = (value: number, digits = 1): Value => ({
  as: "decimal",
  value: rounded(value, digits),
  digits,
});

export const share = (value: number, digits = 0): Value => ({
  as: "share",
  value: rounded(value, digits + 2),
  digits,
});

/** A difference: told with its sign, plus or minus. */
export const signed = (value: Value): Value =>
  value.as === "count" ||
  value.as === "decimal" ||
  value.as === "minutes" ||
  value.as === "cents" ||
  value.as === "share"
    ? { ...value, signed: true }
    : value;

/** The value a measure has, or none with the reason. */
export const orNone = (value: number | null, how: (value: number) => Value, why: string): Value =>
  value === null ? none(why) : how(value);

/** The number inside, for charts; null for what is no number. */
export const numberIn = (value: Value): number | null => ("value" in value ? value.value : null);

/** Rounded half away from zero, never to minus zero. */
function rounded(value: number, digits: number): number {
  const found = Math.sign(value) * Number(Math.abs(value).toFixed(digits));
  return found === 0 ? 0 : found;
}
