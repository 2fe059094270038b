import { describe, expect, it } from "vitest";
import { builtInPacks } from "../../src/law/library.ts";
import { evaluate } from "../../src/law/predicate.ts";
import { kinds } from "../law/kinds.ts";
import { places } from "../arbitraries/problem-json/place.ts";

const packs = builtInPacks(kinds);

describe("the places that random problems lie in", () => {
  it("are those of every pack", () => {
    const there = new Set(places.flatMap((place) => place.packs));
    expect(packs.filter(({ id }) => !there.has(id))).toEqual([]);
  });

  it.each(places)("$site.city $site.region $site.country names all that holds there", (place) => {
    const site: Readonly<Record<string, string | undefined>> = place.site;
    const holds = packs.filter(
      (pack) => evaluate(pack.place, (fact) => site[fact.slice("site.".length)]).state === "true",
    );
    expect(place.packs).toEqual(expect.arrayContaining(holds.map(({ id }) => id)));
  });
});
