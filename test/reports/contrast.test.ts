import { describe, expect, test } from "vitest";
import {
  type Palette,
  dark,
  graphicPairs,
  light,
  textPairs,
} from "../../src/report/html/palette.ts";
import { styleSheet } from "../../src/report/html/style.ts";

/** Relative luminance of "#rrggbb", by WCAG 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

test("black on white has the contrast 21 to 1, and a grey at the limit 4.54 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

const schemes: readonly (readonly [string, Palette])[] = [
  ["light", light],
  ["dark", dark],
];

describe.each(schemes)("the %s palette", (_, palette) => {
  test.each(textPairs)("%s on %s reaches 4.5 to 1", (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphicPairs)("%s on %s reaches 3 to 1", (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

test("the style sheet names no colour beside the palettes", () => {
  const palettes = new Set<string>([...Object.values(light), ...Object.values(dark)]);
  const named = styleSheet.match(/#[0-9a-f]{3,8}\b/gi) ?? [];
  expect(named.filter((colour) => !palettes.has(colour))).toEqual([]);
  expect(styleSheet).not.toMatch(/\b(rgb|hsl|color-mix)\(/);
});

test("every text colour of the style sheet is one whose contrast is held", () => {
  const texts = new Set<string>(textPairs.map(([text]) => text));
  const used = [...styleSheet.matchAll(/[;{]color:var\(--([a-z-]+)\)/g)].map((match) => match[1]);
  expect(used.filter((name) => name !== undefined && !texts.has(name))).toEqual([]);
});
