/** Search by any part of a name, with or without Vietnamese marks; articles also by their day. */

import { allArticles, articlesOf, dayOf, headlineOf } from "./articles.js";
import { articleChoice } from "./choices.js";
import { showDay } from "./days.js";
import { degree, facts, size, things } from "./graph.js";

const SUGGESTIONS = 12;
const MARKS = /[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
let names = null;

/** Write a text without marks and capitals: "Đà Nẵng" is "da nang". */
const folded = (text) =>
  text.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase();

const namesOf = (thing) => [things.label[thing], ...(things.aliases[thing] ?? [])];

/** All that can be found: its forms, how many facts it has, and what is chosen by it. */
function index() {
  names ??= [...Array.from({ length: size }, thingEntry), ...articleEntries()];
  return names;
}

const thingEntry = (_, thing) => [namesOf(thing).map(folded), degree(thing), thing];

function articleEntries() {
  const counts = articlesOf(facts.source.keys());
  return allArticles().map((article) => {
    const forms = [headlineOf(article), dayOf(article), showDay(dayOf(article))].map(folded);
    return [forms.filter(Boolean), counts.get(article) ?? 0, articleChoice(article)];
  });
}

/** The choices that a text finds, best first: a name that begins so, then words that do, then parts. */
export function find(text) {
  const wanted = folded(text).trim().split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  const found = [];
  index().forEach(([forms, weight, choice], place) => {
    const rank = Math.min(...forms.map((form) => rankOf(form, wanted)));
    if (rank < Infinity) found.push([rank, -weight, place, choice]);
  });
  return found
    .sort(inOrder)
    .slice(0, SUGGESTIONS)
    .map(([, , , choice]) => choice);
}

const inOrder = (one, other) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

function rankOf(form, wanted) {
  if (!wanted.every((word) => form.includes(word))) return Infinity;
  const phrase = wanted.join(" ");
  if (form.startsWith(phrase)) return form.length === phrase.length ? 0 : 1;
  if (` ${form}`.includes(` ${phrase}`)) return 2;
  return wanted.every((word) => ` ${form}`.includes(` ${word}`)) ? 3 : 4;
}
