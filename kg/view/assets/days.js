/** Days as news gives them: whole, a month, a year, or a period of years. */

import { spoken } from "./words.js";
import { facts, isEvent, things } from "./graph.js";

const DATE = /(?<!\d)(\d{4})(?:-(\d\d)(?!\d)(?:-(\d\d)(?!\d))?)?/g;

/** First and last day that a text covers, as sortable ISO days; null where it names no year. */
export function spanOf(text) {
  const dates = [...String(text ?? "").matchAll(DATE)];
  if (!dates.length) return null;
  const [first, last] = [dates[0], dates.at(-1)];
  return [
    `${first[1]}-${first[2] ?? "01"}-${first[3] ?? "01"}`,
    `${last[1]}-${last[2] ?? "12"}-${last[3] ?? "31"}`,
  ];
}

/** When a thing takes place or is in force. */
export const thingSpan = (thing) => spanOf(things.period[thing]) ?? spanOf(things.day[thing]);

/** When a fact holds: as long as the event that it is about, or from its first day to its last. */
export const factSpan = (fact) =>
  (isEvent(facts.source[fact]) ? thingSpan(facts.source[fact]) : null) ??
  spanOf(daysOf(fact).join(" "));

/** The days of a fact: none, that of what happened, or the first and last on which it was seen. */
export const daysOf = (fact) => [facts.day[fact], facts.until[fact]].filter(Boolean);

/** Tell whether a span touches the chosen time; no bound on a side lets all pass there. */
export const within = (span, from, to) =>
  (!from || span[1] >= from) && (!to || span[0] <= lastOf(to));

const lastOf = (day) => spanOf(day)[1];

/** Tell whether a text is a year, a month or a day. */
export const isDay = (text) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);

/** A time from its earlier to its later bound, whichever way it was given. */
export const inOrder = ({ from, to }) =>
  from && to && from > lastOf(to) ? { from: to, to: from } : { from, to };

/** Write a day as readers of the language do; "--04-03" is a day of any year. */
export function showDay(text) {
  const period = String(text ?? "").replace(/(\d{4})[-,/](?=\d{4})/g, "$1–");
  return period
    .replace(/^--(\d\d)-(\d\d)$/, (_, month, day) => worded("", month, day))
    .replace(DATE, (_, ...parts) => worded(...parts));
}

function worded(year, month, day) {
  if (!month) return year;
  if (spoken() === "en") return english(year, month, day);
  return [day, month, year]
    .filter(Boolean)
    .map((part) => part.replace(/^0/, ""))
    .join("/");
}

function english(year, month, day) {
  const style = {
    month: "short",
    ...(year && { year: "numeric" }),
    ...(day && { day: "numeric" }),
    timeZone: "UTC",
  };
  return new Date(Date.UTC(year || 2000, month - 1, day ?? 1)).toLocaleDateString("en-GB", style);
}

/** When a thing is or was: its period or its day, worded; empty where unknown. */
export const whenOf = (thing) => showDay(things.period[thing] ?? things.day[thing] ?? "");
