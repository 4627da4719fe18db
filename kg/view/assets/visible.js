/** Which things and facts are shown: what the page opens on or a neighbourhood, then the filters. */

import { factSpan, thingSpan, within } from "./days.js";
import { data, facts, factsOf, neighbours, otherEnd, things } from "./graph.js";

const NEIGHBOURS = 200; // of one thing that are shown at once, those with most facts
const opening = data.opening.map(([thing]) => thing);

/** The network under the filters: `things` in order, `facts` between them, `reach` before filters. */
export function visible(state) {
  const reach = reached(state);
  const inside = new Set([...reach].filter((thing) => passes(state, thing)));
  const between = factsWithin(inside).filter((fact) => factPasses(state, fact));
  const kept = state.place === null ? inside : aboutPlace(state.place, inside, between);
  const shown = selective(state) ? joined(kept, between) : kept;
  return {
    reach: reach.size,
    things: [...shown].sort((one, other) => one - other),
    facts: between.filter((fact) => shown.has(facts.source[fact]) && shown.has(facts.target[fact])),
  };
}

function reached(state) {
  const base =
    state.base === null ? opening : [state.base, ...neighbours(state.base).slice(0, NEIGHBOURS)];
  const reach = new Set([...base, ...state.added]);
  for (const thing of state.removed) reach.delete(thing);
  return reach;
}

function passes(state, thing) {
  if (state.kinds.includes(things.kind[thing])) return false;
  if (!state.from && !state.to) return true;
  const span = thingSpan(thing);
  return !span || within(span, state.from, state.to);
}

function factPasses(state, fact) {
  if (state.roles.includes(data.roles[facts.role[fact]][0])) return false;
  if (!state.from && !state.to) return true;
  const span = factSpan(fact);
  return !span || within(span, state.from, state.to);
}

function factsWithin(inside) {
  const found = new Set();
  for (const thing of inside) {
    for (const fact of factsOf(thing)) if (inside.has(otherEnd(fact, thing))) found.add(fact);
  }
  return [...found];
}

const selective = (state) => state.roles.length > 0 || state.from !== "" || state.to !== "";

/** A filter on facts leaves the things that it joins, and dated things that pass by themselves. */
function joined(inside, between) {
  const touched = new Set(between.flatMap((fact) => [facts.source[fact], facts.target[fact]]));
  return new Set([...inside].filter((thing) => touched.has(thing) || thingSpan(thing)));
}

/** A place's things: areas in it, what a fact joins to those, and what is joined to that in turn. */
function aboutPlace(place, inside, between) {
  const areas = areasIn(place);
  const core = grown(areas, between, inside);
  return grown(core, between, inside);
}

function grown(seed, between, inside) {
  const whole = new Set([...seed].filter((thing) => inside.has(thing)));
  for (const fact of between) {
    if (seed.has(facts.source[fact])) whole.add(facts.target[fact]);
    if (seed.has(facts.target[fact])) whole.add(facts.source[fact]);
  }
  return whole;
}

function areasIn(place) {
  const areas = new Set([place]);
  for (const area of areas) {
    for (const fact of factsOf(area)) if (isInner(fact, area)) areas.add(facts.source[fact]);
  }
  return areas;
}

const isInner = (fact, area) =>
  facts.target[fact] === area && data.roles[facts.role[fact]][0] === "within";
