/** The things and ties of the picture, placed and ready to draw. */

import { degree, endsOf, facts, things, tieOf } from "./graph.js";
import { placeOf, settle } from "./places.js";

/**
 * What is drawn: `nodes` with their places, those that matter most first, and `ties`, each the facts
 * between two things; `bright` is the set of things that stand out, or null for all.
 */
export function sceneOf(state, shown, between, bright) {
  settle(state, shown);
  const placed = new Map(shown.map((thing) => [thing, placedNode(state, thing, bright)]));
  const ties = [...tied(between)].map(([name, list]) =>
    placedTie(state, name, list, placed, bright),
  );
  return {
    nodes: [...placed.values()].sort(byWeight),
    ties: ties.sort((one, other) => other.chosen - one.chosen),
    bright,
  };
}

/** What is chosen first, then what stands out for it, then those with most facts. */
const byWeight = (one, other) =>
  Number(other.picked) - Number(one.picked) ||
  Number(other.chosen) - Number(one.chosen) ||
  degree(other.thing) - degree(one.thing) ||
  one.thing - other.thing;

function placedNode(state, thing, bright) {
  const [x, y] = placeOf(state, thing);
  const chosen = state.chosen === thing;
  return {
    thing,
    x,
    y,
    size: things.size[thing],
    chosen: chosen || (bright?.has(thing) ?? false),
    picked: chosen,
  };
}

function placedTie(state, name, list, placed, bright) {
  const [one, other] = endsOf(name);
  const chosen = state.chosen === name || state.chosen === one || state.chosen === other;
  const faint = bright !== null && !(bright.has(one) && bright.has(other));
  return {
    tie: { name, facts: list },
    ends: [facts.source[list[0]], facts.target[list[0]]].map((thing) => placed.get(thing)),
    chosen: chosen && !faint,
    faint,
    picked: state.chosen === name,
  };
}

/** Facts by the two things that they join, each pair once. */
function tied(between) {
  const ties = new Map();
  for (const fact of between) {
    if (facts.source[fact] === facts.target[fact]) continue;
    const name = tieOf(fact);
    ties.set(name, [...(ties.get(name) ?? []), fact]);
  }
  return ties;
}

/** The frame about the middles of some nodes: left, top, right, bottom. */
export function frameOf(list) {
  const reach = (key, sign) =>
    list.reduce((far, node) => Math.max(far, sign * node[key]), -Infinity);
  return [-reach("x", -1), -reach("y", -1), reach("x", 1), reach("y", 1)];
}
