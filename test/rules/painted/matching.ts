/**
 * How many asks stay without an offer of their own, of those counted, when as many as can be get one:
 * tries every chain of moves that would free an offer. Asks that are not counted choose first.
 */
export function unserved(
  asks: readonly { readonly isCounted: boolean; readonly offers: readonly number[] }[],
): number {
  const given = new Map<number, number>();
  const place = (ask: number, tried: Set<number>): boolean => {
    for (const offer of asks[ask]?.offers ?? []) {
      if (tried.has(offer)) continue;
      tried.add(offer);
      const holder = given.get(offer);
      if (holder !== undefined && !place(holder, tried)) continue;
      given.set(offer, ask);
      return true;
    }
    return false;
  };
  const order = [...asks.keys()].sort(
    (a, b) => Number(asks[a]?.isCounted) - Number(asks[b]?.isCounted),
  );
  return order.filter((ask) => !place(ask, new Set()) && asks[ask]?.isCounted === true).length;
}
