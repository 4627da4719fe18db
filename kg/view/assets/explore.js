/** Steps through the network from one of its things. */

import { thingsOf } from "./choices.js";
import { neighbours } from "./graph.js";
import { pathBetween } from "./path.js";
import { change, now } from "./state.js";
import { reached } from "./visible.js";

const EXPANSION = 30; // neighbours that one step brings

const without = (list, others) => list.filter((each) => !others.includes(each));

/** Show more of a thing's neighbours, those with most facts first. */
export function expand(thing, shown) {
  const next = neighbours(thing)
    .filter((other) => !shown.has(other))
    .slice(0, EXPANSION);
  change({
    added: [...now().added, ...next],
    removed: without(now().removed, next),
    chosen: thing,
  });
}

/** Hide the neighbours of a thing that hang on it alone. */
export function collapse(thing, shown) {
  const alone = neighbours(thing).filter(
    (other) =>
      shown.has(other) && neighbours(other).every((end) => end === thing || !shown.has(end)),
  );
  change({
    removed: [...now().removed, ...alone],
    added: without(now().added, alone),
    chosen: thing,
  });
}

/** Show a thing and its neighbours alone. */
export const focusOn = (thing) => change({ base: thing, added: [], removed: [] });

/** Choose a thing by its name, and keep it in the picture from then on. */
export const visit = (thing) =>
  change({
    chosen: thing,
    path: null,
    added: reached(now()).has(thing) ? now().added : [...now().added, thing],
    removed: without(now().removed, [thing]),
  });

/** Show more of the network, those with most facts first. */
export const showMore = () => change({ more: now().more + 1 });

/** Hide one thing. */
export function hide(thing) {
  change({
    removed: [...now().removed, thing],
    added: without(now().added, [thing]),
    chosen: null,
  });
}

/** The things that should stand out for what is chosen, or null for all. */
export function brightOf(state) {
  if (state.path)
    return new Set(
      state.path[1] === null ? [state.path[0]] : (pathBetween(state, ...state.path) ?? state.path),
    );
  if (typeof state.chosen === "number") return new Set([state.chosen, ...neighbours(state.chosen)]);
  return state.chosen ? new Set(thingsOf(state.chosen)) : null;
}
