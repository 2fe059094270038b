/** Which picture is made of which columns of a table. Lengths start at 0 unless it says otherwise. */
export type Draw =
  /** A bar a row, and a mark on it to compare with. */
  | {
      readonly kind: "bars";
      readonly value: string;
      readonly mark: string | null;
      readonly most: number | null;
      /** Long headings stand above their bar, short ones beside it. */
      readonly heads: "beside" | "above";
    }
  /** Bars made of parts that add up. */
  | { readonly kind: "stack"; readonly parts: readonly string[] }
  /** Bars to both sides of zero, coloured by which side is the better one. */
  | {
      readonly kind: "diverging";
      readonly value: string;
      readonly better: "higher" | "lower" | "neither";
    }
  /** A point and its interval a row, beside a line where there is no difference. */
  | {
      readonly kind: "intervals";
      readonly value: string;
      readonly from: string;
      readonly to: string;
    }
  /** Upright bars, one a row: how many have how much. */
  | { readonly kind: "columns"; readonly value: string }
  /** Lines over rows in order of time. */
  | {
      readonly kind: "lines";
      readonly series: readonly string[];
      readonly least: number;
      readonly most: number;
    }
  /** A row's numbers as a small line, one column after the other. */
  | {
      readonly kind: "sparks";
      readonly columns: readonly string[];
      readonly least: number;
      readonly most: number;
    }
  /** Need and staff over the hours of each date. */
  | {
      readonly kind: "steps";
      readonly need: string;
      readonly staff: string;
      readonly missing: string;
    };
