/** The search box: suggestions while typing, chosen by pointer or keys. */

import { dayOf } from "./articles.js";
import { choiceOf, nameOf } from "./choices.js";
import { showDay, whenOf } from "./days.js";
import { byId, el, fill } from "./dom.js";
import { find } from "./find.js";
import { degree, neighbours, things } from "./graph.js";
import { postSign } from "./post.js";
import { holdersOf } from "./posts.js";
import { articleSign, sign } from "./sentences.js";
import { change, now } from "./state.js";
import { kindName, say } from "./words.js";

const COMPANY = 12; // neighbours that come along with a thing that was not shown

let found = [];
let active = -1;

/** Let the search box find things; `isShown` tells what the picture holds already. */
export function startSearch(isShown) {
  const box = byId("search");
  const pick = (choice) => choice !== undefined && arrive(choice, isShown);
  box.addEventListener("input", () => suggest(box.value, pick));
  box.addEventListener("keydown", (event) => steer(event, pick));
  box.addEventListener("blur", close);
}

function suggest(text, pick) {
  found = find(text).filter(isPossible);
  active = found.length ? 0 : -1;
  const options = found.map((choice, index) => option(choice, index, pick));
  const none = el("li", { role: "option", "aria-disabled": "true", class: "none" }, say("nothing"));
  fill(byId("suggestions"), text.trim() && !found.length ? none : options);
  open(text.trim() !== "");
}

/** Only a thing can be the end of a path. */
const isPossible = (choice) => now().path?.[1] !== null || typeof choice === "number";

function option(choice, index, pick) {
  const press = (event) => {
    event.preventDefault();
    pick(choice);
  };
  return el(
    "li",
    { role: "option", id: `option-${index}`, onpointerdown: press },
    signOf(choice),
    el(
      "span",
      {},
      nameOf(choice),
      el("small", {}, detailsOf(choice).filter(Boolean).join(" · ")),
    ),
  );
}

function signOf(choice) {
  const { kind, number } = choiceOf(choice);
  if (kind === "article") return articleSign();
  return kind === "post" ? postSign() : sign(things.kind[number]);
}

function detailsOf(choice) {
  const { kind, number } = choiceOf(choice);
  if (kind === "article") return [say("article"), showDay(dayOf(number))];
  if (kind === "post") return [say("holders"), holdersOf(number).join(", ")];
  return [kindName(things.kind[number]), whenOf(number), say("fact_count", degree(number))];
}

function open(shown) {
  byId("suggestions").hidden = !shown;
  byId("search").setAttribute("aria-expanded", String(shown));
  mark();
}

function close() {
  found = [];
  active = -1;
  open(false);
}

function mark() {
  [...byId("suggestions").children].forEach((item, index) =>
    item.setAttribute("aria-selected", String(index === active)),
  );
  const current = byId(`option-${active}`);
  if (current) byId("search").setAttribute("aria-activedescendant", current.id);
  else byId("search").removeAttribute("aria-activedescendant");
  current?.scrollIntoView({ block: "nearest" });
}

function steer(event, pick) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && found.length) {
    active = (active + step + found.length) % found.length;
    mark();
    event.preventDefault();
  } else if (event.key === "Enter") pick(found[active]);
  else if (event.key === "Escape") leave();
}

/** The first Escape closes the suggestions, the next one leaves the box. */
function leave() {
  if (byId("suggestions").hidden) byId("canvas").focus();
  else close();
}

/** Go to what was found, to read on there: the end of a path that waits for one, or the choice. */
function arrive(choice, isShown) {
  byId("search").value = "";
  close();
  const company = typeof choice === "number" ? companyOf(choice, isShown) : [];
  const end =
    now().path?.[1] === null ? { path: [now().path[0], choice] } : { chosen: choice, path: null };
  change({
    ...end,
    added: [...now().added, ...company],
    removed: now().removed.filter((each) => !company.includes(each)),
  });
  byId("panel-title").focus();
}

/** A thing that was not shown comes with neighbours. */
function companyOf(thing, isShown) {
  if (isShown(thing)) return [];
  const hidden = neighbours(thing).filter((other) => !isShown(other));
  return [thing, ...hidden.slice(0, COMPANY)];
}
