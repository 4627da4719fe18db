/** The same content as a list: things by kind, each with its facts. */

import { whenOf } from "./days.js";
import { byId, el, fill } from "./dom.js";
import { facts, otherEnd, things } from "./graph.js";
import { more, roleFrom, thingLink } from "./sentences.js";
import { kindName, say } from "./words.js";

const FACTS = 6; // of a thing before "more"

/** Write what is visible as a list. */
export function showList({ things: shown, facts: between }) {
  const incident = incidence(between);
  const kinds = [...new Set(shown.map((thing) => things.kind[thing]))].sort(
    (one, other) => one - other,
  );
  fill(
    byId("list"),
    kinds.map((kind) =>
      kindPart(
        kind,
        shown.filter((thing) => things.kind[thing] === kind),
        incident,
      ),
    ),
  );
}

function incidence(between) {
  const incident = new Map();
  const note = (thing, fact) => incident.set(thing, [...(incident.get(thing) ?? []), fact]);
  for (const fact of between)
    for (const thing of new Set([facts.source[fact], facts.target[fact]])) note(thing, fact);
  return incident;
}

function kindPart(kind, members, incident) {
  const sorted = members.sort((one, other) =>
    things.label[one].localeCompare(things.label[other], "vi"),
  );
  const rows = sorted.map((thing) => row(thing, incident.get(thing) ?? []));
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
    el("h2", {}, kindName(kind), el("small", {}, ` ${members.length}`)),
    el("table", {}, head, el("tbody", {}, rows)),
  );
}

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
      el(
        "span",
        { class: "role" },
        roleFrom(fact, thing),
        facts.title[fact] ? ` (${facts.title[fact]})` : "",
      ),
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
