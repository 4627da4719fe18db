/** The panel while nothing is chosen: what the whole network is, and where to begin. */

import { el } from "./dom.js";
import { data, facts, size, things } from "./graph.js";
import { heading } from "./header.js";
import { byAndBy } from "./parts.js";
import { reported } from "./reported.js";
import { articleLink, thingLink } from "./sentences.js";
import { filtering } from "./state.js";
import { tallyOf } from "./tally.js";
import { say, spoken } from "./words.js";

const ARTICLES = 3; // before "more"
const BUSIEST = 12;
const MORE = 50; // with each "more"

/** The whole network in a few words, its articles and what has most facts. */
export function summaryPart(state, shown) {
  const { things: all, facts: between, degrees } = tallyOf(state);
  const { articles } = reported(state, { things: all, facts: between });
  const busiest = [...shown]
    .sort((one, other) => degrees[other] - degrees[one] || one - other)
    .slice(0, BUSIEST);
  const extent = extentOf(state, shown.size, all.length);
  return [
    el("header", {}, heading(data.title)),
    el("p", {}, say("summary", size, facts.source.length, data.articles.length)),
    extent && el("p", { class: "hint" }, extent),
    el("p", { class: "hint" }, say("hint")),
    articlesPart(articles),
    el(
      "section",
      {},
      el("h3", {}, say("busiest")),
      el(
        "ul",
        { class: "busiest" },
        busiest.map((thing) =>
          el("li", {}, thingLink(thing), el("small", {}, ` ${degrees[thing].toLocaleString(spoken())}`)),
        ),
      ),
    ),
  ];
}

function articlesPart(articles) {
  const item = (article) => el("li", {}, articleLink(article));
  const count = el("small", {}, ` ${articles.length.toLocaleString(spoken())}`);
  return (
    articles.length > 0 &&
    el(
      "section",
      { class: "articles" },
      el("h3", {}, say("articles"), count),
      el("ul", {}, byAndBy(articles, ARTICLES, item, MORE)),
    )
  );
}

/** How much of what there is the picture shows; empty where that is all. */
function extentOf(state, shown, all) {
  if (state.base !== null) return say("nearby", shown, things.label[state.base]);
  if (filtering(state)) return say("filtered", shown, all);
  return shown < all ? say("partly", shown, all) : "";
}
