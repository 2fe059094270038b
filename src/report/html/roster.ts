import type { Language } from "../../rules/explanation.ts";
import { formatClock, formatShortDate, shortWeekday } from "../format.ts";
import type { Roster, RosterRow, RosterShift } from "../model/report.ts";
import { pageWords } from "../words.ts";
import { showCell } from "./cells.ts";
import { type Markup, element, html, nothing } from "./markup.ts";

/**
 * Who works when, as a table on wide pages and as a card a worker on narrow ones. The roles are
 * written out because a table laid out as cards loses its own.
 */
export function showRoster(roster: Roster, language: Language): Markup {
  const words = pageWords[language];
  const heads = roster.dates.map((date) =>
    element(
      "th",
      { scope: "col", role: "columnheader" },
      element("time", { datetime: date }, html`${formatShortDate(date, language)}`),
    ),
  );
  return html`<table id="${roster.id}" class="roster" role="table">
    <caption>
      ${roster.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.worker}</th>
        ${heads}
        <th scope="col" role="columnheader" class="number">${words.paid}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${roster.rows.map((row) => rosterRow(row, roster.dates, language))}
    </tbody>
  </table>`;
}

function rosterRow(row: RosterRow, dates: readonly string[], language: Language): Markup {
  const cells = dates.map((date) => {
    const shifts = row.shifts.filter((shift) => shift.date === date);
    if (shifts.length === 0) return html`<td role="cell" class="off"></td>`;
    const day = html`<span class="day" aria-hidden="true"
      >${formatShortDate(date, language)}</span
    >`;
    return html`<td role="cell">${day}${shifts.map((shift) => rosterShift(shift, language))}</td>`;
  });
  const paid = showCell(row.paid, language, "narrow");
  return html` <tr id="${row.id}" role="row">
    <th scope="row" role="rowheader"><bdi>${row.worker}</bdi></th>
    ${cells}
    <td role="cell" class="number">
      <span class="day" aria-hidden="true">${pageWords[language].paid}</span>${paid}
    </td>
  </tr>`;
}

function rosterShift(shift: RosterShift, language: Language): Markup {
  const [from, to] = [formatClock(shift.start, language), formatClock(shift.end, language)];
  const over = shift.end.slice(0, 10) > shift.date && !shift.end.slice(11, 16).startsWith("00:00");
  const next = over
    ? html` <span class="over"
        ><span aria-hidden="true">+1</span
        ><span class="hidden"
          >${pageWords[language].nextDay}, ${shortWeekday(shift.end.slice(0, 10), language)}</span
        ></span
      >`
    : nothing;
  const about = shift.about.map((id) => html` <a href="#${id}" class="flag">${id}</a>`);
  return html`<span class="shift"
    ><span class="hours"
      ><time datetime="${shift.start}">${from}</time>–<time datetime="${shift.end}">${to}</time
      >${next}</span
    >
    <span class="role">${shift.role}</span>${about}</span
  >`;
}
