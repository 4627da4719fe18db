/** Search by any part of a name, with or without Vietnamese marks; articles also by their day. */

import { allArticles, articlesOf, dayOf, headlineOf } from "./articles.js";
import { articleChoice, choiceOf, postChoice } from "./choices.js";
import { showDay } from "./days.js";
import { degree, facts, size, things } from "./graph.js";
import { allPosts, postName } from "./posts.js";

const SUGGESTIONS = 12;
const ARTICLES = 4; // of those, where other things are found too
const MARKS = /[\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
let names = null;

/** Write a text without marks and capitals: "Đà Nẵng" is "da nang". */
const folded = (text) =>
  text.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/g, "d").toLowerCase();

const namesOf = (thing) => [things.label[thing], ...(things.aliases[thing] ?? [])];

/** All that can be found: its forms, how many facts it has, and what is chosen by it. */
function index() {
  names ??= [...Array.from({ length: size }, thingEntry), ...postEntries(), ...articleEntries()];
  return names;
}

const thingEntry = (_, thing) => [namesOf(thing).map(folded), degree(thing), thing];

const postEntries = () =>
  allPosts().map(({ facts: held }, post) => [
    [folded(postName(post))],
    held.length,
    postChoice(post),
  ]);

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
  return withArticlesLast(found.sort(inOrder).map(([, , , choice]) => choice));
}

/** The first of all, a few articles last: their long titles hold most words that are looked for. */
function withArticlesLast(choices) {
  const isArticle = (choice) => choiceOf(choice).kind === "article";
  const articles = choices.filter(isArticle);
  const others = choices.filter((choice) => !isArticle(choice));
  const room = SUGGESTIONS - Math.min(ARTICLES, articles.length);
  return [...others.slice(0, room), ...articles].slice(0, SUGGESTIONS);
}

const inOrder = (one, other) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

function rankOf(form, wanted) {
  if (!wanted.every((word) => form.includes(word))) return Infinity;
  const phrase = wanted.join(" ");
  if (form.startsWith(phrase)) return form.length === phrase.length ? 0 : 1;
  if (` ${form}`.includes(` ${phrase}`)) return 2;
  return wanted.every((word) => ` ${form}`.includes(` ${word}`)) ? 3 : 4;
}
