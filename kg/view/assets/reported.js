/** The articles of what is shown: in a chosen time those of it, not all that its things rest on. */

import { allArticles, articlesOf, dayOf, latestFirst } from "./articles.js";
import { spanOf, within } from "./days.js";
import { size } from "./graph.js";
import { filtering } from "./state.js";
import { isOfTime, isTimed } from "./times.js";
import { isPost } from "./titles.js";

/** Articles in their order, and how many of some facts each tells; `shown` are the facts' things. */
export function reported(state, { things: shown, facts: between }) {
  const counts = articlesOf(between);
  if (isTimed(state)) return { articles: inTime(state, between, counts), counts };
  const articles = shown.length === size ? allArticles() : [...counts.keys()];
  return { articles: latestFirst(articles), counts };
}

/** First what was published in the time, then what else tells of something that happened in it. */
function inTime(state, between, counts) {
  const told = (article) => counts.has(article) || isAllOfTime(state);
  const published = allArticles().filter((each) => isPublishedIn(state, each) && told(each));
  const happened = articlesOf(between.filter((fact) => isOfTime(fact) && !isPost(fact)));
  for (const article of published) happened.delete(article);
  return [...latestFirst(published), ...latestFirst(happened.keys())];
}

function isPublishedIn({ from, to }, article) {
  const span = spanOf(dayOf(article));
  return span !== null && within(span, from, to);
}

/** Tell whether nothing but the time is chosen, so that articles without a fact belong too. */
const isAllOfTime = (state) =>
  state.base === null && !state.removed.length && !filtering({ ...state, from: "", to: "" });
