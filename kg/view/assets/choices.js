/**
 * What a reader can choose: a thing by its number, a tie by the numbers of its ends ("3-8"), an
 * article by its own ("article-5").
 */

import { headlineOf, thingsIn } from "./articles.js";
import { endsOf, things } from "./graph.js";

const ARTICLE = /^article-(\d+)$/;

export const articleChoice = (article) => `article-${article}`;

/** The article that is chosen, or null. */
export function articleIn(chosen) {
  const named = typeof chosen === "string" ? ARTICLE.exec(chosen) : null;
  return named && Number(named[1]);
}

/** The things that a choice speaks of. */
export function thingsOf(chosen) {
  if (chosen === null) return [];
  if (typeof chosen === "number") return [chosen];
  return articleIn(chosen) === null ? endsOf(chosen) : thingsIn(articleIn(chosen));
}

/** A choice in words. */
export const nameOf = (chosen) =>
  articleIn(chosen) === null
    ? thingsOf(chosen)
        .map((thing) => things.label[thing])
        .join(" – ")
    : headlineOf(articleIn(chosen));
