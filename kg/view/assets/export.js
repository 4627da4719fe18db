/** What is shown, to take along: as a drawing, a picture, or a table. */

import { facts, data, quotation, things } from "./graph.js";
import { drawing } from "./svg.js";
import { roleName } from "./words.js";

const LARGEST = 8000; // pixels of a picture's longer side, which browsers can still hold
const SHARPNESS = 2;

const svgText = () => new XMLSerializer().serializeToString(drawing());

export const saveSvg = () => save(new Blob([svgText()], { type: "image/svg+xml" }), "svg");

export const saveCsv = (shown) =>
  save(new Blob(["\ufeff", csv(shown)], { type: "text/csv" }), "csv");

/** Save the drawing as a picture of twice its size. */
export async function savePng() {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svgText()], { type: "image/svg+xml" }));
  await image.decode();
  painted(image).toBlob((blob) => save(blob, "png"), "image/png");
  URL.revokeObjectURL(image.src);
}

function painted(image) {
  const scale = Math.min(SHARPNESS, LARGEST / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function save(blob, suffix) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${data.title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60) || "network"}.${suffix}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

// ---- the table: a line for each fact and sentence

const HEAD = [
  "source",
  "source_kind",
  "role",
  "target",
  "target_kind",
  "title",
  "former",
  "day",
  "sentence",
  "words",
  "article",
  "date",
  "url",
];

/** The shown facts as CSV for spreadsheets. */
const csv = ({ facts: between }) =>
  [HEAD, ...between.flatMap(rows)].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";

function rows(fact) {
  const [source, target] = [facts.source[fact], facts.target[fact]];
  const kind = (thing) => data.kinds[things.kind[thing]].name;
  const start = [
    things.label[source],
    kind(source),
    roleName(facts.role[fact]),
    things.label[target],
    kind(target),
    facts.title[fact],
    facts.former[fact] ? "true" : "",
    facts.day[fact] ?? things.day[source],
  ];
  const quotes = facts.quotes[fact] ?? [];
  return (quotes.length ? quotes.map(quoted) : [["", "", "", "", ""]]).map((quote) => [
    ...start,
    ...quote,
  ]);
}

function quoted(quote) {
  const { sentence, start, end, article } = quotation(quote);
  const [iri, headline, date, url] = data.articles[article];
  return [sentence, sentence.slice(start, end), headline || iri, date, url];
}

/** A cell that no spreadsheet takes for a formula. */
function cell(value) {
  const text = String(value ?? "");
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
