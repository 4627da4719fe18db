/** Search by any part of a name, with or without Vietnamese marks. */

import { degree, size, things } from "./graph.js";

const SUGGESTIONS = 12;
const MARKS = /[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
let names = null;

/** Write a text without marks and capitals: "Đà Nẵng" is "da nang". */
const folded = (text) =>
  text.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase();

const namesOf = (thing) => [things.label[thing], ...(things.aliases[thing] ?? [])];

function index() {
  names ??= Array.from({ length: size }, (_, thing) => namesOf(thing).map(folded));
  return names;
}

/** The things that a text finds, best first: a name that begins so, then words that do, then parts. */
export function find(text) {
  const wanted = folded(text).trim().split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  const found = [];
  index().forEach((forms, thing) => {
    const rank = Math.min(...forms.map((form) => rankOf(form, wanted)));
    if (rank < Infinity) found.push([rank, -degree(thing), thing]);
  });
  return found
    .sort(inOrder)
    .slice(0, SUGGESTIONS)
    .map(([, , thing]) => thing);
}

const inOrder = (one, other) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

function rankOf(form, wanted) {
  if (!wanted.every((word) => form.includes(word))) return Infinity;
  const phrase = wanted.join(" ");
  if (form.startsWith(phrase)) return form.length === phrase.length ? 0 : 1;
  if (` ${form}`.includes(` ${phrase}`)) return 2;
  return wanted.every((word) => ` ${form}`.includes(` ${word}`)) ? 3 : 4;
}
