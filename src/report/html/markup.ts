/** Text that is safe to put into a page: made by {@link html} and {@link element} alone. */
export interface Markup {
  readonly markup: string;
}

type Hole = string | number | null | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text for elements and for quoted attributes. Characters that no page may hold become U+FFFD, and
 * so do those that turn the direction of what follows.
 */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, "\ufffd")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function fill(hole: Hole): string {
  if (hole === null) return "";
  if (typeof hole === "string" || typeof hole === "number") return escaped(String(hole));
  if ("markup" in hole) return hole.markup;
  return hole.map(({ markup }) => markup).join("");
}

/** A template whose holes are escaped, unless they are markup already. */
export const html = (parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup => ({
  markup: parts.reduce((all, part, at) => all + fill(holes[at - 1] ?? null) + part),
});

export const nothing: Markup = { markup: "" };

/** An element whose attributes are escaped; an attribute that is null is left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...children: readonly Markup[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return { markup: `<${tag}${written}>${fill(children)}</${tag}>` };
}
