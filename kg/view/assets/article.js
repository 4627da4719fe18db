/** An article in the panel: when and where it was published, and its sentences with their facts. */

import { dayOf, headlineOf, sentencesOf } from "./articles.js";
import { showDay, whenOf } from "./days.js";
import { el } from "./dom.js";
import { data, facts } from "./graph.js";
import { header } from "./header.js";
import { byAndBy } from "./parts.js";
import { articleSign, roleWithTitle, thingLink, webLink } from "./sentences.js";
import { say } from "./words.js";

const SENTENCES = 20; // before "more", and with each "more"

/** All that an article tells. */
export function articlePart(article) {
  const told = sentencesOf(article);
  return [
    header([articleSign(), say("article")], headlineOf(article)),
    el("p", { class: "source" }, showDay(dayOf(article)), " ", webLink(article)),
    el(
      "section",
      {},
      el("h3", {}, say("sentences"), el("small", {}, ` ${told.length}`)),
      el("ul", {}, byAndBy(told, SENTENCES, sentencePart)),
    ),
  ];
}

function sentencePart([sentence, { facts: list, said, things: named }]) {
  const [paragraph, first, last] = data.sentences[sentence];
  const ends = [...list].flatMap((fact) => [facts.source[fact], facts.target[fact]]);
  const others = [...named].filter((thing) => !ends.includes(thing) && !said.has(thing));
  return el(
    "li",
    { class: "sentence" },
    el("blockquote", { lang: "vi", dir: "auto" }, data.paragraphs[paragraph][1].slice(first, last)),
    el(
      "ul",
      { class: "told" },
      [...bySource(list)].map(([source, facts]) => toldPart(source, facts.map(factLine))),
      [...said].map((thing) => toldPart(thing, [role(say("said"))])),
      others.map((thing) => toldPart(thing, [])),
    ),
  );
}

function bySource(list) {
  const groups = new Map();
  for (const fact of [...list].sort((one, other) => facts.role[one] - facts.role[other]))
    groups.set(facts.source[fact], [...(groups.get(facts.source[fact]) ?? []), fact]);
  return groups;
}

/** A thing and what a sentence tells of it. */
const toldPart = (thing, lines) =>
  el(
    "li",
    {},
    thingLink(thing),
    el("small", {}, ` ${whenOf(thing)}`),
    el(
      "ul",
      {},
      lines.map((line) => el("li", {}, line)),
    ),
  );

const role = (text) => el("span", { class: "role" }, text);

/** A fact as its source tells it: the role with its title, then the other thing. */
const factLine = (fact) => [
  role(roleWithTitle(fact, facts.source[fact])),
  thingLink(facts.target[fact]),
];
