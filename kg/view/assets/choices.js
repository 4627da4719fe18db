/**
 * What a reader can choose: a thing by its number, a tie by the numbers of its ends ("3-8"), an
 * article or a post by its own ("article-5", "post-7").
 */

import { headlineOf, thingsIn } from "./articles.js";
import { endsOf, things } from "./graph.js";
import { postName, thingsOfPost } from "./posts.js";

const NAMED = /^(article|post)-(\d+)$/;

export const articleChoice = (article) => `article-${article}`;
export const postChoice = (post) => `post-${post}`;

/** What is chosen: its kind, "thing", "tie", "article" or "post", and its number; null for nothing. */
export function choiceOf(chosen) {
  if (chosen === null) return { kind: null };
  if (typeof chosen === "number") return { kind: "thing", number: chosen };
  const named = NAMED.exec(chosen);
  return named ? { kind: named[1], number: Number(named[2]) } : { kind: "tie" };
}

const SPOKEN_OF = {
  thing: (thing) => [thing],
  article: thingsIn,
  post: thingsOfPost,
};

/** The things that a choice speaks of. */
export function thingsOf(chosen) {
  const { kind, number } = choiceOf(chosen);
  if (kind === null) return [];
  return kind === "tie" ? endsOf(chosen) : SPOKEN_OF[kind](number);
}

const NAMES = { article: headlineOf, post: postName };

/** A choice in words. */
export function nameOf(chosen) {
  const { kind, number } = choiceOf(chosen);
  const named = () => thingsOf(chosen).map((thing) => things.label[thing]);
  return NAMES[kind]?.(number) ?? named().join(" – ");
}
