/** How much passes the filters: things, and facts of each of them. */

import { degreesIn, facts, size } from "./graph.js";
import { filtering } from "./state.js";
import { listed } from "./visible.js";

const KEYS = ["base", "removed", "kinds", "roles", "place", "from", "to", "undated"];
const KEPT = 2; // that of the filters, and that without kinds and roles
let known = [];

/** What a list of the state holds: `things`, `facts`, and `degrees`, the facts of each thing. */
export function tallyOf(state) {
  const key = JSON.stringify([...KEYS.map((each) => state[each]), state.base !== null && state.added]);
  const found = known.find((each) => each.key === key) ?? { key, ...counted(state) };
  known = [found, ...known.filter((each) => each.key !== key)].slice(0, KEPT);
  return found;
}

function counted(state) {
  const all = isWhole(state) ? whole() : listed({ ...state, chosen: null, path: null });
  return { ...all, degrees: degreesIn(all.facts) };
}

const isWhole = (state) => state.base === null && !state.removed.length && !filtering(state);

const whole = () => ({
  things: Array.from({ length: size }, (_, thing) => thing),
  facts: [...facts.source.keys()],
});
