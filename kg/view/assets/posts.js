/** Posts by their full names, each with those who hold or held it. */

import { facts, kindOf, thingCalled, things } from "./graph.js";
import { isPost } from "./titles.js";

let known = null;

/** All posts of bodies: `title`, `body`, and the `facts` that someone holds it. */
export function allPosts() {
  known ??= [...byName().values()];
  return known;
}

/** Posts of no body are things of their own and found as such. */
function byName() {
  const posts = new Map();
  for (const fact of facts.source.keys()) {
    const [title, body] = [facts.title[fact], facts.target[fact]];
    if (!isPost(fact) || !title || kindOf(body).name === "post") continue;
    const name = `${body} ${title}`;
    if (!posts.has(name)) posts.set(name, { title, body, facts: [] });
    posts.get(name).facts.push(fact);
  }
  return posts;
}

/** A post's full name. */
export const postName = (post) => `${allPosts()[post].title} ${things.label[allPosts()[post].body]}`;

/** What a post is called in the page's address. */
export const idOfPost = (post) => `${things.id[allPosts()[post].body]} ${allPosts()[post].title}`;

/** The post of that name in the page's address, or undefined. */
export function postCalled(id) {
  const [body, ...title] = (id ?? "").split(" ");
  const isIt = (post) => post.body === thingCalled(body) && post.title === title.join(" ");
  const found = allPosts().findIndex(isIt);
  return found < 0 ? undefined : found;
}

/** The body of a post and all who are known to have held it. */
export const thingsOfPost = (post) => [
  ...new Set([allPosts()[post].body, ...allPosts()[post].facts.map((fact) => facts.source[fact])]),
];

/** The names of those who are known to have held a post. */
export const holdersOf = (post) =>
  thingsOfPost(post)
    .slice(1)
    .map((thing) => things.label[thing]);
