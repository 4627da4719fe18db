/** The state as the fragment of the page's address, so that a link opens the same view. */

import { articleCalled, idOf } from "./articles.js";
import { articleChoice, choiceOf, postChoice, thingsOf } from "./choices.js";
import { inOrder, isDay } from "./days.js";
import { data, thingCalled, things } from "./graph.js";
import { idOfPost, postCalled } from "./posts.js";
import { now } from "./state.js";

const names = (list) => list.map((thing) => things.id[thing]).join(" ");
const numbers = (text) =>
  (text ?? "")
    .split(" ")
    .map(thingCalled)
    .filter((thing) => thing !== undefined);

/** Write the state into the address without adding to the browser's history. */
export function writeAddress() {
  const text = written(now());
  if (text !== location.hash.slice(1)) history.replaceState(null, "", `#${text}`);
}

function written(state) {
  const parts = new URLSearchParams();
  const put = (key, value) => value && parts.set(key, value);
  put("focus", state.base !== null && names([state.base]));
  put("more", state.more);
  put("with", names(state.added));
  put("without", names(state.removed));
  const { kind, number } = choiceOf(state.chosen);
  if (kind === "article") put("article", idOf(number));
  else if (kind === "post") put("post", idOfPost(number));
  else put("chosen", names(thingsOf(state.chosen)));
  put("path", state.path && names(state.path.filter((end) => end !== null)));
  put("kinds", state.kinds.map((kind) => data.kinds[kind].name || "other").join(" "));
  put("roles", state.roles.join(" "));
  put("place", state.place !== null && names([state.place]));
  for (const key of ["from", "to", "theme"]) put(key, state[key]);
  put("undated", state.undated && "1");
  put("view", state.view !== "picture" && state.view);
  put("lang", state.language !== "vi" && state.language);
  put(
    "at",
    Object.entries(state.at)
      .map(([thing, [x, y]]) => `${things.id[thing]},${x},${y}`)
      .join(" "),
  );
  return parts.toString();
}

/** Read the address; what it does not name or no longer exists is left out. */
export function readAddress() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const first = (key) => numbers(parts.get(key))[0] ?? null;
  return {
    base: first("focus"),
    more: Number(/^\d{1,4}$/.exec(parts.get("more") ?? "") ?? 0),
    added: numbers(parts.get("with")),
    removed: numbers(parts.get("without")),
    chosen: readNamed(parts) ?? readChosen(numbers(parts.get("chosen"))),
    path: readPath(numbers(parts.get("path"))),
    kinds: readKinds(parts.get("kinds")),
    roles: words(parts.get("roles")),
    place: first("place"),
    ...inOrder({ from: day(parts.get("from")), to: day(parts.get("to")) }),
    undated: parts.get("undated") === "1",
    at: readPlaces(words(parts.get("at"))),
    theme: oneOf(["light", "dark"], parts.get("theme"), ""),
    view: oneOf(["list"], parts.get("view"), "picture"),
    language: oneOf(["en"], parts.get("lang"), "vi"),
  };
}

const words = (text) => (text ? text.split(" ") : []);
const day = (text) => (isDay(text ?? "") ? text : "");
const oneOf = (allowed, value, otherwise) => (allowed.includes(value) ? value : otherwise);
const readPath = (ends) => (ends.length ? [ends[0], ends[1] ?? null] : null);

function readNamed(parts) {
  const article = articleCalled(parts.get("article"));
  if (article !== undefined) return articleChoice(article);
  const post = postCalled(parts.get("post"));
  return post === undefined ? null : postChoice(post);
}

function readChosen(found) {
  if (found.length < 2) return found[0] ?? null;
  return found[0] < found[1] ? `${found[0]}-${found[1]}` : `${found[1]}-${found[0]}`;
}

function readKinds(text) {
  const off = words(text).map((name) =>
    data.kinds.findIndex((kind) => kind.name === (name === "other" ? "" : name)),
  );
  return off.filter((kind) => kind >= 0);
}

function readPlaces(entries) {
  const places = entries
    .map((entry) => /^(.*),(-?\d{1,6}),(-?\d{1,6})$/.exec(entry))
    .filter(Boolean);
  const known = places.map(([, id, x, y]) => [thingCalled(id), [Number(x), Number(y)]]);
  return Object.fromEntries(known.filter(([thing]) => thing !== undefined));
}
