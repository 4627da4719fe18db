/** The panel: what is chosen and all that is known of it, or a summary where nothing is. */

import { factSpan, showDay, thingSpan, whenOf } from "./days.js";
import { button, byId, el, fill } from "./dom.js";
import {
  byDegree,
  data,
  degree,
  endsOf,
  facts,
  factsBetween,
  factsOf,
  neighbours,
  size,
  things,
} from "./graph.js";
import { collapse, expand, focusOn, hide } from "./explore.js";
import { pathBetween } from "./path.js";
import { factItem, more, quotes, roleFrom, sign, source, thingLink } from "./sentences.js";
import { change, now } from "./state.js";
import { kindName, say, sayable, spoken } from "./words.js";

const FIRST = 12; // facts of a role before "more"
const ARTICLES = 3; // named in the summary

/** Show what the state has chosen. */
export function showPanel(state, shown) {
  const content = state.path
    ? pathPart(state)
    : typeof state.chosen === "number"
      ? thingPart(state.chosen, shown)
      : state.chosen
        ? tiePart(state.chosen)
        : summaryPart(shown);
  const panel = byId("panel");
  const reading = panel.contains(document.activeElement);
  fill(panel, content);
  panel.scrollTop = 0;
  if (reading) byId("panel-title").focus();
}

const heading = (text) => el("h2", { tabindex: "-1", id: "panel-title", dir: "auto" }, text);

const closer = () =>
  button("×", () => change({ chosen: null, path: null }), {
    class: "close",
    "aria-label": say("close"),
    title: say("close"),
  });

// ---- a thing

function thingPart(thing, shown) {
  return [
    el(
      "header",
      {},
      el("p", { class: "kind" }, sign(things.kind[thing]), kindName(things.kind[thing])),
      closer(),
      heading(things.label[thing]),
    ),
    facing(thing),
    el("div", { class: "actions" }, actions(thing, shown)),
    byRole(thing).map(([role, list]) => rolePart(role, list, thing)),
    saidPart(things.remarks[thing] ?? []),
    things.quotes[thing] &&
      el("section", {}, el("h3", {}, say("mentioned")), quotes(things.quotes[thing])),
  ];
}

/** What is known of a thing by itself: when, which sector, its other names. */
function facing(thing) {
  const rows = [
    [say("when"), whenOf(thing)],
    [say("signed_on"), things.period[thing] && showDay(things.day[thing])],
    [say("concept"), things[`concept_${spoken()}`][thing]],
    [say("status"), termName("status", things.status[thing])],
    [say("sector"), termName("sector", things.sector[thing])],
    [say("aliases"), (things.aliases[thing] ?? []).join(", ")],
    [say("facts"), degree(thing).toLocaleString(now().language)],
  ];
  return el(
    "dl",
    {},
    rows
      .filter(([, value]) => value)
      .map(([name, value]) => [el("dt", {}, name), el("dd", { dir: "auto" }, value)]),
  );
}

/** A term of the vocabulary by its name, or as it is where the page has no words for it. */
function termName(scheme, term) {
  const key = `${scheme}_${term}`;
  return sayable(key) ? say(key) : term;
}

function actions(thing, shown) {
  const hidden = neighbours(thing).filter((other) => !shown.has(other));
  return [
    button(say("focus"), () => focusOn(thing)),
    hidden.length > 0 && button(say("expand", hidden.length), () => expand(thing, shown)),
    button(say("collapse"), () => collapse(thing, shown)),
    button(say("path_from"), () => change({ path: [thing, null] })),
    button(say("hide"), () => hide(thing)),
  ];
}

/** A thing's facts by role, the latest first within each. */
function byRole(thing) {
  const groups = new Map();
  for (const fact of factsOf(thing).sort(latestFirst)) {
    const role = roleFrom(fact, thing);
    groups.set(role, [...(groups.get(role) ?? []), fact]);
  }
  return [...groups];
}

/** What a speaker is reported as saying. */
function saidPart(remarks) {
  const item = ([text, meeting, numbers]) =>
    el(
      "li",
      { class: "fact said" },
      meeting >= 0 && thingLink(meeting),
      numbers.length ? quotes(numbers) : el("blockquote", { dir: "auto" }, text),
    );
  return (
    remarks.length > 0 &&
    el(
      "section",
      {},
      el("h3", {}, say("said"), el("small", {}, ` ${remarks.length}`)),
      el("ul", {}, remarks.map(item)),
    )
  );
}

const lastDay = (fact) => (factSpan(fact) ?? thingSpan(facts.target[fact]))?.[1] ?? "";
const latestFirst = (one, other) =>
  facts.role[one] - facts.role[other] || lastDay(other).localeCompare(lastDay(one)) || one - other;

function rolePart(role, list, thing) {
  const items = (part) => part.map((fact) => factItem(fact, thing));
  const rest = list.slice(FIRST);
  const shown = el(
    "ul",
    {},
    items(list.slice(0, FIRST)),
    rest.length > 0 &&
      el(
        "li",
        { class: "rest" },
        more(rest.length, () => items(rest)),
      ),
  );
  return el("section", {}, el("h3", {}, role, el("small", {}, ` ${list.length}`)), shown);
}

// ---- a tie

function tiePart(name) {
  const [one, other] = endsOf(name);
  return [
    el(
      "header",
      {},
      el("p", { class: "kind" }, say("between")),
      closer(),
      heading(`${things.label[one]} – ${things.label[other]}`),
    ),
    linkPart(one, other),
  ];
}

/** All facts between two things, with their sentences. */
function linkPart(one, other) {
  const list = factsBetween(one, other);
  const roles = list.map((fact) => {
    const source = facts.source[fact];
    return el(
      "section",
      { class: "link" },
      thingLink(source),
      el("h3", {}, roleFrom(fact, source)),
      el("ul", {}, factItem(fact, source)),
    );
  });
  return el("div", {}, roles);
}

// ---- a path

function pathPart(state) {
  const [one, other] = state.path;
  const head = el(
    "header",
    {},
    el("p", { class: "kind" }, say("path")),
    closer(),
    heading(
      [one, other]
        .filter((end) => end !== null)
        .map((end) => things.label[end])
        .join(" – "),
    ),
  );
  if (other === null) return [head, thingLink(one), el("p", { class: "hint" }, say("path_choose"))];
  const path = pathBetween(state, one, other);
  if (!path)
    return [head, thingLink(one), thingLink(other), el("p", { class: "hint" }, say("path_none"))];
  return [
    head,
    el("p", { class: "hint" }, say("path_steps", path.length - 1)),
    path.slice(1).map((thing, step) => linkPart(path[step], thing)),
  ];
}

// ---- nothing chosen

function summaryPart(shown) {
  const articles = data.articles.slice(0, ARTICLES).map((article) => el("li", {}, source(article)));
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
