/**
 * The seekers that go without when things are given out, one each, so that as many as can be have one
 * that fits. A thing goes to a later seeker where the one who has it can have another. Earlier seekers
 * come first, and so do earlier things. Things are told apart as objects.
 */
export function unmatched<Seeker, Thing extends object>(
  seekers: readonly Seeker[],
  things: readonly Thing[],
  fits: (seeker: Seeker, thing: Thing) => boolean,
): readonly Seeker[] {
  const [only] = seekers;
  if (seekers.length === 1 && only !== undefined) {
    return things.some((thing) => fits(only, thing)) ? [] : seekers;
  }
  const given = new Map<Thing, Seeker>();
  const serve = (seeker: Seeker, tried: Set<Thing>): boolean =>
    things.some((thing) => {
      if (tried.has(thing) || !fits(seeker, thing)) return false;
      tried.add(thing);
      const other = given.get(thing);
      if (other !== undefined && !serve(other, tried)) return false;
      given.set(thing, seeker);
      return true;
    });
  return seekers.filter((seeker) => !serve(seeker, new Set()));
}
