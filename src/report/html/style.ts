import { type Palette, dark, light } from "./palette.ts";

const kebab = (words: string): string =>
  words.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([key, value]) => `--${kebab(key)}:${String(value)}`)
    .join(";");

const base = `
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",
Roboto,"Noto Sans",sans-serif}
.page{max-width:72rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2.5rem) 4rem}
a{color:var(--link);text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);
outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--link);color:var(--paper);padding:.5rem 1rem;z-index:9}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header .brand{margin:0 0 1.25rem;color:var(--soft);font-weight:600;letter-spacing:.01em;display:flex;
gap:.5rem;align-items:center}
h1{font-size:clamp(1.6rem,4.5vw,2.4rem);line-height:1.15;letter-spacing:-.02em;margin:0 0 .25rem;
text-wrap:balance}
.subtitle{margin:0;color:var(--soft);font-size:1.05rem}
h2{font-size:1.45rem;line-height:1.2;letter-spacing:-.01em;margin:0 0 .25rem}
h2 a{color:inherit;text-decoration:none}
section{margin-top:3.25rem;padding-top:1.25rem;border-top:1px solid var(--rule)}
.lead{color:var(--soft);max-width:46rem;margin:.25rem 0 1.25rem}
p{max-width:46rem}
`;

const parts = `
.verdict{margin:1.75rem 0 1.25rem;padding:.9rem 1.1rem;border-radius:10px;background:var(--surface);
border-left:6px solid var(--line);display:flex;flex-wrap:wrap;gap:.35rem .75rem;align-items:baseline}
.verdict p{margin:0}
.verdict.good{background:var(--good-ground);border-color:var(--good)}
.verdict.warn{background:var(--warn-ground);border-color:var(--warn)}
.verdict.bad{background:var(--bad-ground);border-color:var(--bad)}
.badge{display:inline-block;font-weight:650;font-size:.9rem;white-space:nowrap;color:var(--soft)}
.badge.good{color:var(--good)}.badge.warn{color:var(--warn)}.badge.bad{color:var(--bad)}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.75rem;margin:0 0 1.25rem}
.figures>div{background:var(--surface);border-radius:10px;padding:.8rem 1rem .75rem;display:flex;
flex-direction:column}
.figures dt{color:var(--soft);font-size:.9rem;line-height:1.3}
.figures dd{margin:auto 0 0;padding-top:.3rem;font-size:1.5rem;line-height:1.15;font-weight:650;
letter-spacing:-.01em;font-variant-numeric:tabular-nums}
.figures dd.note{margin:0;padding:0;font-size:.85rem;font-weight:400;color:var(--soft);line-height:1.35;
letter-spacing:0}
.figures a{color:inherit;text-decoration-thickness:1px;text-decoration-color:var(--line)}
nav{margin:1.25rem 0 0}
nav ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem}
nav a{display:inline-block;padding:.2rem 0;font-size:.95rem}
.statements{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
.statement{background:var(--surface);border-radius:10px;padding:.8rem 1rem;border-left:4px solid var(--line)}
.statement.good{border-color:var(--good)}
.statement.warn{border-color:var(--warn)}
.statement.bad{border-color:var(--bad)}
.statement p{margin:.3rem 0 0}.statement .title{margin:0;max-width:none}
.statement .badge{margin-right:.35rem}
.citation{color:var(--soft);font-size:.9rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.4rem 0 0}
.facts div{display:flex;gap:.4rem}.facts dt{color:var(--soft)}.facts dd{margin:0;font-weight:600}
.empty{color:var(--soft)}
.words{padding-left:1.2rem;max-width:46rem}
.words li{margin:.3rem 0}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.9rem}
`;

const tables = `
.scroll{overflow-x:auto;margin:0 0 1.5rem}
table.slim{max-width:46rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.95rem}
caption{text-align:left;color:var(--soft);font-size:.9rem;padding:0 0 .5rem;caption-side:top}
th,td{padding:.42rem .75rem .42rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th{font-size:.85rem;line-height:1.25;font-weight:600;color:var(--soft);vertical-align:bottom;
border-bottom:2px solid var(--rule)}
tbody th{font-weight:550}
.number{text-align:right}
td.number,td time{white-space:nowrap}
tr:target,li:target,span:target,figure:target{background:var(--warn-ground)}
tr.warn>*{background:var(--warn-ground)}tr.bad>*{background:var(--bad-ground)}
tr.warn>th:first-child,tr.bad>th:first-child{padding-left:.4rem}
.none{color:var(--soft)}
.none .why{font-size:.85rem}
td.number .none{white-space:normal}
.roster{font-size:.86rem}
.roster th,.roster td{padding:.35rem .4rem .35rem 0}
.roster thead th{white-space:nowrap}
.shift{display:block;background:var(--surface);border-radius:6px;padding:.2rem .4rem;line-height:1.3}
.shift+.shift{margin-top:.25rem}
.shift .hours{display:block;font-size:.85rem;font-weight:600}
.shift .role{color:var(--soft);font-size:.8rem}
.shift .flag{font-size:.8rem;font-weight:600;padding:.1rem .2rem;display:inline-block;min-width:1.5rem;
min-height:1.5rem}
.day{display:none}
`;

const charts = `
figure{margin:0 0 1.75rem;max-width:48rem;min-width:0}
@media screen and (min-width:64rem){.blocks{display:grid;grid-template-columns:1fr 1fr;column-gap:3rem}
.blocks>*{grid-column:1/-1;min-width:0}
.blocks>figure{grid-column:auto}
.blocks>figure:only-of-type{grid-column:1/-1}}
figcaption{font-weight:600;margin:0 0 .6rem}
.chart{display:block;overflow:visible}
.t{font:.8rem system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--soft);
font-variant-numeric:tabular-nums}
.t.strong{fill:var(--ink);font-weight:600}
.first{fill:var(--first);stroke:var(--first);stroke-width:0}
.second{fill:var(--second);stroke:var(--second);stroke-width:0}
.third{fill:var(--third);stroke:var(--third);stroke-width:0}
.part{stroke:var(--paper);stroke-width:2}
.bad>.x,rect.bad{fill:var(--bad)}
.track{fill:var(--surface)}
.stroke{stroke-width:2.5}
.mark,.need{stroke:var(--ink);stroke-width:2.5}
.interval{stroke:var(--ink);stroke-width:2}
.axis{stroke:var(--line);stroke-width:1}
.grid{stroke:var(--rule);stroke-width:1}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;margin:.4rem 0 0;
font-size:.85rem;color:var(--soft)}
.legend svg{vertical-align:-1px;margin-right:.15rem}
details{margin:.6rem 0 0}
summary{color:var(--link);font-size:.9rem;cursor:pointer;padding:.25rem 0;width:fit-content}
rect{shape-rendering:crispEdges}
details .scroll{margin-top:.6rem;max-height:24rem;overflow:auto}
`;

const narrow = `
@media screen and (max-width:46rem){
.figures{grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.5rem}
.figures dd{font-size:1.3rem}
.figures dd.note{font-size:.85rem}
section{margin-top:2.5rem}
.roster,.roster tbody,.roster tr,.roster td,.roster th,.roster caption{display:block}
.roster thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.roster tr{border-bottom:1px solid var(--rule);padding:.6rem 0}
.roster th,.roster td{border:0;padding:.1rem 0;text-align:left}
.roster tbody th{font-size:1rem}
.roster td.off{display:none}
.roster td{display:flex;gap:.6rem;align-items:baseline;flex-wrap:wrap}
.roster .day{display:inline-block;min-width:6.2rem;color:var(--soft)}
.shift{background:none;padding:0}
.shift .hours{display:inline}
}`;

/** Paper is white whatever the screen was; the schedule turns the sheet. */
const print = `
@page{margin:14mm}
@page broad{size:landscape;margin:10mm}
@media print{
:root{${variables(light)}}
html{color-scheme:light;font-size:9.5pt}
body{font-size:1rem;background:none}
.page{max-width:none;padding:0}
nav,.skip,details{display:none}
section{margin-top:1.5rem;break-inside:auto}
h2,figcaption,caption,.lead{break-after:avoid}
tr,.statement,figure,.figures>div{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
.verdict,.statement,.figures>div,.shift,.first,.second,.third,rect{-webkit-print-color-adjust:exact;
print-color-adjust:exact}
.has-roster{page:broad}
.roster{font-size:.8rem}
a{color:inherit}
}`;

/** The whole style sheet: one palette a colour scheme, everything else said once. */
export const styleSheet = [
  `:root{${variables(light)}}`,
  `@media (prefers-color-scheme:dark){:root{${variables(dark)}}}`,
  base,
  parts,
  tables,
  charts,
  narrow,
  print,
  "@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}",
]
  .join("\n")
  .replaceAll(/\n+/g, "\n");
