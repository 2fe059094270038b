/** What a colour is for. Every text colour is named with the grounds it may stand on. */
export interface Palette {
  /** Grounds. */
  readonly paper: string;
  readonly surface: string;
  readonly badGround: string;
  readonly warnGround: string;
  readonly goodGround: string;
  /** Text. */
  readonly ink: string;
  readonly soft: string;
  readonly link: string;
  readonly bad: string;
  readonly warn: string;
  readonly good: string;
  /** Strokes and fills of charts. */
  readonly line: string;
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly rule: string;
}

export type ColourName = keyof Palette;

export const light: Palette = {
  paper: "#ffffff",
  surface: "#f3f6f5",
  badGround: "#fdecea",
  warnGround: "#fdf3dd",
  goodGround: "#e6f4ec",
  ink: "#17212b",
  soft: "#4a5763",
  link: "#0a5a4f",
  bad: "#9c1f1a",
  warn: "#6f4600",
  good: "#145a33",
  line: "#67737d",
  first: "#0b7566",
  second: "#b85413",
  third: "#4a58b0",
  rule: "#d3dad8",
};

export const dark: Palette = {
  paper: "#10171a",
  surface: "#1a2327",
  badGround: "#3b1b1a",
  warnGround: "#33290f",
  goodGround: "#153021",
  ink: "#e9eeec",
  soft: "#b0bbbd",
  link: "#74d3bf",
  bad: "#ffa79f",
  warn: "#f3c76c",
  good: "#8fdba8",
  line: "#8c999e",
  first: "#4fbda8",
  second: "#f09a5e",
  third: "#9aa8f2",
  rule: "#36444a",
};

/** Text on ground: at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
export const textPairs: readonly (readonly [text: ColourName, ground: ColourName])[] = [
  ["ink", "paper"],
  ["ink", "surface"],
  ["soft", "paper"],
  ["soft", "surface"],
  ["link", "paper"],
  ["link", "surface"],
  ["bad", "paper"],
  ["warn", "paper"],
  ["good", "paper"],
  ["ink", "badGround"],
  ["ink", "warnGround"],
  ["ink", "goodGround"],
  ["soft", "badGround"],
  ["soft", "warnGround"],
  ["soft", "goodGround"],
  ["link", "badGround"],
  ["link", "warnGround"],
  ["link", "goodGround"],
  ["bad", "badGround"],
  ["warn", "warnGround"],
  ["good", "goodGround"],
  ["paper", "link"],
];

/** What must be seen to read a chart: at least 3 to 1 (WCAG 2.2, 1.4.11). */
export const graphicPairs: readonly (readonly [mark: ColourName, ground: ColourName])[] = [
  ["first", "paper"],
  ["second", "paper"],
  ["third", "paper"],
  ["line", "paper"],
  ["ink", "paper"],
  ["bad", "paper"],
];
