/** Where things stand: as laid out for the opening, dragged by the reader, or beside a neighbour. */

import { data, neighbours } from "./graph.js";

const ROOM = { x: 150, y: 98 };
const TURN = 2.399963; // the golden angle, which never meets its own track
const laid = new Map(data.opening.map(([thing, x, y]) => [thing, [x, y]]));
const found = new Map();

export const placeOf = (state, thing) => state.at[thing] ?? laid.get(thing) ?? found.get(thing);

/** Give a place to each shown thing that has none, next to a neighbour that stands already. */
export function settle(state, shown) {
  const standing = new Set(shown.filter((thing) => placeOf(state, thing)));
  const taken = occupied(state, standing);
  const waiting = new Set(shown.filter((thing) => !standing.has(thing)));
  while (waiting.size) {
    const [thing, anchor] = nextToPlace(waiting, standing);
    found.set(thing, freePlace(taken, placeOf(state, anchor) ?? [0, 0]));
    mark(taken, found.get(thing));
    waiting.delete(thing);
    standing.add(thing);
  }
}

/** The first thing that has a neighbour to stand beside, with that one; else the first of all. */
function nextToPlace(waiting, standing) {
  for (const thing of waiting) {
    const anchor = neighbours(thing).find((other) => standing.has(other));
    if (anchor !== undefined) return [thing, anchor];
  }
  return [waiting.values().next().value, undefined];
}

const cell = ([x, y]) => [Math.round(x / ROOM.x), Math.round(y / ROOM.y)];

const mark = (taken, place) => taken.add(cell(place).join());

function occupied(state, standing) {
  const taken = new Set();
  for (const thing of standing) mark(taken, placeOf(state, thing));
  return taken;
}

/** Walk outwards along a spiral to the first place that no other thing stands in. */
function freePlace(taken, [x, y]) {
  for (let step = 1; ; step++) {
    const reach = 120 + 46 * Math.sqrt(step);
    const place = [x + reach * 1.3 * Math.cos(step * TURN), y + reach * Math.sin(step * TURN)].map(
      Math.round,
    );
    if (!taken.has(cell(place).join())) return place;
  }
}
