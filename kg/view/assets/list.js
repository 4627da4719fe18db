/** The same content as a list: things by kind, each with its facts. */

import { whenOf } from "./days.js";
import { byId, el, fill } from "./dom.js";
import { facts, otherEnd, things } from "./graph.js";
import { byAndBy, more } from "./parts.js";
import { reported } from "./reported.js";
import { articleLink, roleWithTitle, thingLink } from "./sentences.js";
import { kindName, say, spoken } from "./words.js";

const FACTS = 6; // of a thing before "more"
const ARTICLES = 6; // before "more"
const ROWS = 100; // of a kind before "more", and with each "more"
const order = new Intl.Collator("vi");

/** Write things and the facts between them, both as the state has them, as a list. */
export function showList(state, { things: shown, facts: between }) {
  const incident = incidence(between);
  const kinds = [...new Set(shown.map((thing) => things.kind[thing]))].sort(
    (one, other) => one - other,
  );
  fill(
    byId("list"),
    articlesPart(reported(state, { things: shown, facts: between })),
    kinds.map((kind) =>
      kindPart(
        kind,
        shown.filter((thing) => things.kind[thing] === kind),
        incident,
      ),
    ),
  );
}

function articlesPart({ articles, counts }) {
  const row = (article) =>
    el(
      "li",
      {},
      articleLink(article),
      el("small", {}, ` ${say("fact_count", counts.get(article) ?? 0)}`),
    );
  return (
    articles.length > 0 &&
    el(
      "section",
      { class: "articles" },
      el("h2", {}, say("articles"), el("small", {}, ` ${articles.length.toLocaleString(spoken())}`)),
      el("ul", {}, byAndBy(articles, ARTICLES, row, ROWS)),
    )
  );
}

function incidence(between) {
  const incident = new Map();
  const note = (thing, fact) => {
    if (!incident.has(thing)) incident.set(thing, []);
    incident.get(thing).push(fact);
  };
  for (const fact of between)
    for (const thing of new Set([facts.source[fact], facts.target[fact]])) note(thing, fact);
  return incident;
}

function kindPart(kind, members, incident) {
  const sorted = members.sort((one, other) =>
    order.compare(things.label[one], things.label[other]),
  );
  const head = el(
    "thead",
    {},
    el(
      "tr",
      {},
      ["name", "when", "facts"].map((key) => el("th", { scope: "col" }, say(key))),
    ),
  );
  return el(
    "section",
    {},
    el("h2", {}, kindName(kind), el("small", {}, ` ${members.length.toLocaleString(spoken())}`)),
    el("table", {}, head, el("tbody", {}, rowsOf(sorted, incident))),
  );
}

/** The first rows, and a button in the place of the others. */
function rowsOf(members, incident) {
  const rest = members.slice(ROWS);
  return [
    ...members.slice(0, ROWS).map((thing) => row(thing, incident.get(thing) ?? [])),
    ...(rest.length ? [moreRows(rest, incident)] : []),
  ];
}

const moreRows = (rest, incident) =>
  el(
    "tr",
    { class: "rest" },
    el(
      "td",
      { colspan: 3 },
      more(Math.min(ROWS, rest.length), () => rowsOf(rest, incident)),
    ),
  );

function row(thing, list) {
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, thingLink(thing)),
    el("td", {}, whenOf(thing)),
    el("td", {}, factLines(thing, list)),
  );
}

function factLines(thing, list) {
  const line = (fact) =>
    el(
      "li",
      {},
      el("span", { class: "role" }, roleWithTitle(fact, thing)),
      " ",
      things.label[otherEnd(fact, thing)],
    );
  const rest = list.slice(FACTS);
  return el(
    "ul",
    {},
    list.slice(0, FACTS).map(line),
    rest.length > 0 &&
      el(
        "li",
        { class: "rest" },
        more(rest.length, () => rest.map(line)),
      ),
  );
}
