/** The panel while nothing is chosen: what the whole network is, and where to begin. */

import { allArticles, latestFirst } from "./articles.js";
import { el } from "./dom.js";
import { byDegree, data, degree, facts, size } from "./graph.js";
import { heading } from "./header.js";
import { byAndBy } from "./parts.js";
import { articleLink, thingLink } from "./sentences.js";
import { say } from "./words.js";

const ARTICLES = 3; // the latest, before "more"
const MORE = 50; // with each "more"

/** The whole network in a few words, its articles and what has most facts. */
export function summaryPart(shown) {
  const item = (article) => el("li", {}, articleLink(article));
  const articles = byAndBy(latestFirst(allArticles()), ARTICLES, item, MORE);
  const busiest = [...shown].sort(byDegree).slice(0, 12);
  return [
    el("header", {}, heading(data.title)),
    el("p", {}, say("summary", size, facts.source.length, data.articles.length)),
    shown.size < size && el("p", { class: "hint" }, say("partly", shown.size, size)),
    el("p", { class: "hint" }, say("hint")),
    data.articles.length > 0 &&
      el(
        "section",
        { class: "articles" },
        el("h3", {}, say("articles"), el("small", {}, ` ${data.articles.length}`)),
        el("ul", {}, articles),
      ),
    el(
      "section",
      {},
      el("h3", {}, say("busiest")),
      el(
        "ul",
        { class: "busiest" },
        busiest.map((thing) =>
          el("li", {}, thingLink(thing), el("small", {}, ` ${degree(thing)}`)),
        ),
      ),
    ),
  ];
}
