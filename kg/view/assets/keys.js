/** Everything by keyboard. */

import { fit, nextThing, zoom } from "./camera.js";
import { byId } from "./dom.js";
import { collapse, expand, focusOn } from "./explore.js";
import { change, choose, now, undo } from "./state.js";
import { turn } from "./turning.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Listen to keys; `shown` gives the set of things in the picture. */
export function startKeys(shown) {
  document.addEventListener("keydown", (event) => {
    if (isTyping(event.target) || event.altKey) return;
    const act = event.ctrlKey || event.metaKey ? withControl(event) : plain(event, shown);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const isTyping = (target) =>
  target.matches("input, select, textarea") || Boolean(target.closest("dialog"));

const withControl = ({ key, shiftKey }) => (key === "z" && !shiftKey ? undo : null);

function plain(event, shown) {
  if (event.target.id === "canvas" && ARROWS[event.key]) return () => walk(ARROWS[event.key]);
  return general()[event.key] ?? aboutChosen(shown)[event.key];
}

const general = () => ({
  "/": () => byId("search").focus(),
  "?": () => byId("help").showModal(),
  "+": () => zoom(1.25),
  "-": () => zoom(0.8),
  0: () => fit(),
  l: turn,
  u: undo,
  Escape: now().chosen !== null || now().path ? () => change({ chosen: null, path: null }) : null,
});

function aboutChosen(shown) {
  const thing = now().chosen;
  if (typeof thing !== "number") return {};
  return {
    Enter: document.activeElement.id === "canvas" ? () => byId("panel-title").focus() : null,
    f: () => focusOn(thing),
    e: () => expand(thing, shown()),
    c: () => collapse(thing, shown()),
    p: () => change({ path: [thing, null] }),
  };
}

function walk(direction) {
  const from = typeof now().chosen === "number" ? now().chosen : null;
  const next = nextThing(from, direction);
  if (next !== null && next !== from) choose(next);
}
