/**
 * Facts as a table: a row for each fact and sentence, in the columns of `kg export`, which has a row
 * for each fact. Those that it lacks come last.
 */

import { data, facts, kindOf, quotation, things } from "./graph.js";
import { isPost, titleIn } from "./titles.js";

const COLUMNS = {
  source: ({ source }) => iriOf(source),
  source_label: ({ source }) => things.label[source],
  role: ({ fact }) => data.roles[facts.role[fact]][0],
  role_vi: ({ fact }) => roleIn("vi", fact),
  role_en: ({ fact }) => roleIn("en", fact),
  target: ({ target }) => iriOf(target),
  target_label: ({ target }) => things.label[target],
  day: ({ fact, source }) => facts.day[fact] ?? things.day[source],
  until: ({ fact }) => facts.until[fact],
  title: ({ fact }) => facts.title[fact],
  former: ({ fact }) => facts.former[fact] && "true",
  sentences: ({ fact }) => facts.quotes[fact]?.length ?? 0,
  sentence: ({ quote }) => quote?.sentence,
  article: ({ article }) => article[0],
  headline: ({ article }) => article[1],
  published: ({ article }) => article[2],
  url: ({ article }) => article[3],
  words: ({ quote }) => quote?.sentence.slice(quote.start, quote.end),
  source_kind: ({ source }) => kindOf(source).name,
  target_kind: ({ target }) => kindOf(target).name,
};

const iriOf = (thing) => `${things.base}${things.id[thing]}`;

/** What ties two things: a post goes by its title. */
function roleIn(language, fact) {
  const [, vi, en] = data.roles[facts.role[fact]];
  return (isPost(fact) && titleIn(language, fact)) || { vi, en }[language];
}

/** Some facts as CSV for spreadsheets. */
export const csv = (list) =>
  [Object.keys(COLUMNS), ...list.flatMap(rows)]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");

function rows(fact) {
  const ends = { fact, source: facts.source[fact], target: facts.target[fact] };
  const quotes = facts.quotes[fact]?.map(quotation) ?? [undefined];
  const told = quotes.map((quote) => ({ ...ends, quote, article: data.articles[quote?.article] ?? [] }));
  return told.map((each) => Object.values(COLUMNS).map((column) => column(each)));
}

const FORMULA = /^\s*[=+\-@\t\r]/;
const HARMLESS = /^([+-]?\d+(\.\d+)?([eE][+-]?\d+)?|--\d\d-\d\d)$/; // numbers, days of no year

/** A cell that no spreadsheet takes for a formula. */
function cell(value) {
  const text = String(value ?? "");
  const inert = FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
