/** What belongs to a chosen time: events and facts of it, and all that these join. */

import { factSpan, thingSpan, within } from "./days.js";
import { facts, isEvent, size } from "./graph.js";
import { isPost } from "./titles.js";

export const isTimed = ({ from, to }) => from !== "" || to !== "";

/** Tell whether a thing can belong to the chosen time; people, bodies and places always can. */
export function thingPasses(state, thing) {
  if (!isTimed(state)) return true;
  const span = thingSpan(thing);
  return span ? within(span, state.from, state.to) : state.undated || !isEvent(thing);
}

/** Tell the same of a fact; those that hold at any time pass. */
export function factPasses(state, fact) {
  if (!isTimed(state)) return true;
  const span = factSpan(fact);
  return span ? within(span, state.from, state.to) : state.undated || !isPost(fact);
}

/** Tell a fact of some time from one that holds at any, such as where a body belongs. */
export const isOfTime = (fact) =>
  factSpan(fact) !== null || isPost(fact) || isEvent(facts.source[fact]) || isEvent(facts.target[fact]);

let undated = null;

/** How many events have no known year. */
export function undatedCount() {
  const isUndated = (_, thing) => Number(isEvent(thing) && !thingSpan(thing));
  undated ??= Array.from({ length: size }, isUndated).reduce((sum, each) => sum + each, 0);
  return undated;
}
