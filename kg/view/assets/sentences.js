/** Facts as a reader reads them: the role, the other thing, and the sentences that say so. */

import { dayOf, headlineOf, webAddress } from "./articles.js";
import { articleChoice } from "./choices.js";
import { showDay, whenOf } from "./days.js";
import { button, el, svgEl } from "./dom.js";
import { visit } from "./explore.js";
import { data, facts, otherEnd, quotation, things } from "./graph.js";
import { colourOf, colours } from "./looks.js";
import { more } from "./parts.js";
import { outline } from "./shapes.js";
import { choose } from "./state.js";
import { titleOf, whenOfFact } from "./titles.js";
import { roleName, say } from "./words.js";

const AT_FIRST = 2; // sentences of a fact that are open
const TITLE = 110; // characters of an article's title that name it
const LONG = 400; // characters of a paragraph on one side of a sentence that are too many to open

/** The sign of a thing's kind. */
export const sign = (kind) => drawnSign(data.kinds[kind].shape, colourOf(kind));

export const articleSign = () => drawnSign("leaf", colours().soft);

function drawnSign(shape, fill) {
  const path = svgEl("path", { d: outline(shape, 6.5), fill, "fill-rule": "evenodd" });
  return svgEl("svg", { viewBox: "-9 -9 18 18", class: "sign", "aria-hidden": "true" }, path);
}

/** A thing's name as a way to it. */
export function thingLink(thing) {
  return button(
    [sign(things.kind[thing]), el("span", {}, things.label[thing])],
    () => visit(thing),
    { class: "thing" },
  );
}

/** One fact of a thing: the other end, when, and its sentences. */
export function factItem(fact, thing) {
  const other = otherEnd(fact, thing);
  const details = [titleOf(fact), whenOfFact(fact) || whenOf(other)];
  return el(
    "li",
    { class: "fact" },
    thingLink(other),
    el("span", { class: "details" }, details.filter(Boolean).join(" · ")),
    quotes(facts.quotes[fact]),
  );
}

/** The role of a fact seen from one of its ends. */
export const roleFrom = (fact, thing) => roleName(facts.role[fact], facts.source[fact] !== thing);

/** The same with the title of the post. */
export const roleWithTitle = (fact, thing) =>
  titleOf(fact) ? `${roleFrom(fact, thing)} (${titleOf(fact)})` : roleFrom(fact, thing);

/** Sentences with the words of the evidence marked; the rest behind a button. */
export function quotes(numbers = []) {
  const distinct = [...new Set(numbers)];
  const block = el("div", { class: "quotes" }, distinct.slice(0, AT_FIRST).map(quote));
  const rest = distinct.slice(AT_FIRST);
  if (rest.length) block.append(more(rest.length, () => rest.map(quote)));
  return block;
}

function quote(number) {
  const { before, sentence, after, start, end, rule, article } = quotation(number);
  return el(
    "figure",
    {},
    el(
      "blockquote",
      { lang: "vi", dir: "auto" },
      remainder(before, "before"),
      sentence.slice(0, start),
      el("mark", {}, sentence.slice(start, end)),
      sentence.slice(end),
      remainder(after, "after"),
    ),
    el("figcaption", { title: rule ? say("rule", rule) : null }, articleLink(article)),
  );
}

/** The paragraph on one side of a sentence, behind a button where it is long. */
function remainder(text, side) {
  if (!text.trim()) return null;
  const quiet = el("span", { class: "around", tabindex: "-1" }, text);
  const reveal = () => {
    opener.replaceWith(quiet);
    quiet.focus();
  };
  const name = say(side === "before" ? "paragraph_before" : "paragraph_after");
  const opener = button("…", reveal, { class: "opener", "aria-label": name, title: name });
  return text.length > LONG ? [" ", opener, " "] : quiet;
}

/** An article by its headline and day as a way to it, and a link to where it was published. */
export function articleLink(article) {
  const [title, day] = [headlineOf(article), showDay(dayOf(article))];
  const name = title.length > TITLE ? `${title.slice(0, TITLE)}…` : title;
  const way = button([name, day].filter(Boolean).join(" · "), () => choose(articleChoice(article)), {
    class: "article",
    title: name === title ? null : title,
  });
  return el("span", { class: "published" }, way, webLink(article));
}

/** A link to where an article was published on the web, if it was. */
export function webLink(article) {
  const name = say("published");
  const looks = { target: "_blank", rel: "noopener noreferrer", "aria-label": name, title: name };
  return webAddress(article) && el("a", { href: webAddress(article), ...looks }, "↗");
}
