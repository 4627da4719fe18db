/** What joins things, in the panel: all facts between two of them, or a path step by step. */

import { el } from "./dom.js";
import { endsOf, facts, factsBetween, things } from "./graph.js";
import { header } from "./header.js";
import { pathBetween } from "./path.js";
import { factItem, roleFrom, thingLink } from "./sentences.js";
import { say } from "./words.js";

/** A tie with its sentences. */
export function tiePart(name) {
  const [one, other] = endsOf(name);
  return [
    header(say("between"), `${things.label[one]} – ${things.label[other]}`),
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

/** A path with the sentences of each step, or a call for its other end. */
export function pathPart(state) {
  const [one, other] = state.path;
  const names = state.path.filter((end) => end !== null).map((end) => things.label[end]);
  const head = header(say("path"), names.join(" – "));
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
