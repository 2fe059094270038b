/** The items in order: the same list where they are in order already, which they most often are. */
export function inOrder<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  for (let at = 1; at < items.length; at++) {
    if (compare(items[at - 1] as Item, items[at] as Item) > 0) return items.toSorted(compare);
  }
  return items;
}
