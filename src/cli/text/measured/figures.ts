/** A number with so many places, without needless zeros; "-" where there is none. */
export const figure = (value: number | null, places: number): string =>
  value === null ? "-" : String(Number(value.toFixed(places)));

/** A share in percent. */
export const percent = (share: number | null): string =>
  share === null ? "-" : `${figure(100 * share, 1)} %`;
