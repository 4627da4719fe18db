/** How two things hang together: a shortest chain of facts, through the whole network. */

import { degree, factsOf, otherEnd, things } from "./graph.js";

/** The things on a shortest path, both ends included, or null; quieter things win ties. */
export function pathBetween(state, one, other) {
  const before = new Map([[one, null]]);
  let front = [one];
  while (front.length && !before.has(other)) front = nextFront(state, front, before);
  return before.has(other) ? traced(before, other) : null;
}

function nextFront(state, front, before) {
  const next = [];
  for (const thing of front.sort((one, other) => degree(one) - degree(other) || one - other)) {
    for (const neighbour of steps(state, thing)) {
      if (before.has(neighbour)) continue;
      before.set(neighbour, thing);
      next.push(neighbour);
    }
  }
  return next;
}

/** The things that facts lead to, kinds that are off left out. */
function steps(state, thing) {
  const ends = factsOf(thing).map((fact) => otherEnd(fact, thing));
  return ends.filter((end) => !state.kinds.includes(things.kind[end]));
}

function traced(before, end) {
  const path = [];
  for (let thing = end; thing !== null; thing = before.get(thing)) path.unshift(thing);
  return path;
}
