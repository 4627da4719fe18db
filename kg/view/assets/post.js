/** A post in the panel: of which body it is, and who is seen in it, the latest first. */

import { factSpan } from "./days.js";
import { el } from "./dom.js";
import { data, facts } from "./graph.js";
import { header } from "./header.js";
import { allPosts, postName } from "./posts.js";
import { factItem, sign, thingLink } from "./sentences.js";
import { kindName, say } from "./words.js";

/** All who hold or held a post, with the sentences that say so. */
export function postPart(post) {
  const { body, facts: held } = allPosts()[post];
  return [
    header([postSign(), kindName(postKind())], postName(post)),
    thingLink(body),
    el(
      "section",
      {},
      el("h3", {}, say("holders"), el("small", {}, ` ${held.length}`)),
      el(
        "ul",
        {},
        [...held].sort(inOrder).map((fact) => factItem(fact, body)),
      ),
    ),
  ];
}

const postKind = () => data.kinds.findIndex(({ name }) => name === "post");

export const postSign = () => sign(postKind());

const lastDay = (fact) => factSpan(fact)?.[1] ?? "";

/** Who holds it before who held it, and the latest of them first. */
const inOrder = (one, other) =>
  Number(Boolean(facts.former[one])) - Number(Boolean(facts.former[other])) ||
  lastDay(other).localeCompare(lastDay(one)) ||
  one - other;
