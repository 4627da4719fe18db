/** A thing in the panel: what is known of it, its facts by role, what it said. */

import { factSpan, showDay, thingSpan, whenOf } from "./days.js";
import { button, el } from "./dom.js";
import { collapse, expand, focusOn, hide } from "./explore.js";
import { degree, facts, factsOf, neighbours, things } from "./graph.js";
import { header } from "./header.js";
import { byAndBy } from "./parts.js";
import { factItem, quotes, roleFrom, sign, thingLink } from "./sentences.js";
import { change, now } from "./state.js";
import { kindName, say, sayable, spoken } from "./words.js";

const FIRST = 12; // facts of a role before "more"

/** All that is known of a thing; `shown` is the set of things in the picture. */
export function thingPart(thing, shown) {
  return [
    header([sign(things.kind[thing]), kindName(things.kind[thing])], things.label[thing]),
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
  const items = byAndBy(list, FIRST, (fact) => factItem(fact, thing), list.length);
  return el(
    "section",
    {},
    el("h3", {}, role, el("small", {}, ` ${list.length}`)),
    el("ul", {}, items),
  );
}
