/** What is shown, to take along: as a drawing, a picture, or a table. */

import { data } from "./graph.js";
import { drawing } from "./svg.js";
import { csv } from "./table.js";

const LARGEST = 8000; // pixels of a picture's longer side, which browsers can still hold
const SHARPNESS = 2;

const svgText = () => new XMLSerializer().serializeToString(drawing());

export const saveSvg = () => save(new Blob([svgText()], { type: "image/svg+xml" }), "svg");

/** Save some facts as a table; the mark at its head tells spreadsheets how it is written. */
export const saveCsv = ({ facts: between }) =>
  save(new Blob(["\ufeff", csv(between)], { type: "text/csv" }), "csv");

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
