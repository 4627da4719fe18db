/** Which things and facts are shown: what the page opens on or a neighbourhood, then the filters. */

import { thingsOf } from "./choices.js";
import { thingSpan } from "./days.js";
import {
  byDegree,
  data,
  degree,
  degreesIn,
  facts,
  factsOf,
  neighbours,
  otherEnd,
  size,
  things,
} from "./graph.js";
import { pathBetween } from "./path.js";
import { factPasses, isOfTime, isTimed, thingPasses } from "./times.js";

const NEIGHBOURS = 200; // of one thing that are shown at once, those with most facts
const FIRST = 100; // things of a chosen place or time that are shown at once
const MORE = 50; // things that one step of "more" brings
const opening = data.opening.map(([thing]) => thing);

/** The network under the filters: `things` in order, and `facts` between them. */
export const visible = (state) => filtered(state, reached(state));

/** What a list can hold, which need not fit a picture: all things, or those about the chosen base. */
export const listed = (state) =>
  state.base === null ? filtered(state, without(everything(), state)) : visible(state);

/** How many things one more step brings. */
export const moreCount = (state) =>
  Math.min(MORE, Math.max(0, offered(state).length - broughtBy(state)));

function filtered(state, reach) {
  const inside = new Set([...reach].filter((thing) => passes(state, thing)));
  const between = factsWithin(inside).filter((fact) => binds(state, fact));
  const kept = state.place === null ? inside : aboutPlace(state.place, inside, between);
  const shown = selective(state) ? joined(state, kept, between) : kept;
  return {
    things: [...shown].sort((one, other) => one - other),
    facts: between.filter((fact) => shown.has(facts.source[fact]) && shown.has(facts.target[fact])),
  };
}

/** Things that no filter has hidden yet: what the reader has come to, and speaks of. */
export function reached(state) {
  const reach = without([...base(state), ...state.added], state);
  for (const thing of spokenOf(state)) reach.add(thing);
  return reach;
}

const base = (state) => offered(state).slice(0, broughtBy(state));

const isSelective = (state) => state.place !== null || isTimed(state);

const broughtBy = (state) =>
  state.base === null
    ? (isSelective(state) ? FIRST : opening.length) + state.more * MORE
    : NEIGHBOURS + 1;

/** All that the picture could hold, in the order in which it is brought. */
function offered(state) {
  if (state.base !== null) return [state.base, ...neighbours(state.base).slice(0, NEIGHBOURS)];
  return isSelective(state) ? selected(state) : [...opening, ...waiting()];
}

/** Of the whole network what belongs to a chosen place or time and has a fact or a day there. */
function selected(state) {
  const { things: found, facts: between } = filtered(state, new Set(everything()));
  const degrees = degreesIn(between);
  return found
    .filter((thing) => degrees[thing] || thingSpan(thing))
    .sort((one, other) => degrees[other] - degrees[one] || one - other);
}

let rest = null;

/** The things with a fact that the page does not open on, those with most facts first. */
function waiting() {
  rest ??= restOf(new Set(opening));
  return rest;
}

const restOf = (open) =>
  everything()
    .filter((thing) => degree(thing) > 0 && !open.has(thing))
    .sort(byDegree);

const everything = () => Array.from({ length: size }, (_, thing) => thing);

function without(list, { removed }) {
  const left = new Set(list);
  for (const thing of removed) left.delete(thing);
  return left;
}

/** What is chosen stands in the picture, and so does all of a path. */
function spokenOf({ chosen, path, ...state }) {
  if (path) return path[1] === null ? [path[0]] : (pathBetween(state, ...path) ?? path);
  return thingsOf(chosen);
}

const passes = (state, thing) =>
  !state.kinds.includes(things.kind[thing]) && thingPasses(state, thing);

const binds = (state, fact) =>
  !state.roles.includes(data.roles[facts.role[fact]][0]) && factPasses(state, fact);

function factsWithin(inside) {
  const found = new Set();
  for (const thing of inside) {
    for (const fact of factsOf(thing)) if (inside.has(otherEnd(fact, thing))) found.add(fact);
  }
  return [...found];
}

const selective = (state) => state.roles.length > 0 || isTimed(state);

/** A filter on facts leaves the things that it joins, and dated things that pass by themselves. */
function joined(state, inside, between) {
  const touched = joinedBy(isTimed(state) ? between.filter(isOfTime) : between);
  return new Set([...inside].filter((thing) => touched.has(thing) || thingSpan(thing)));
}

const joinedBy = (list) =>
  new Set([...list.map((fact) => facts.source[fact]), ...list.map((fact) => facts.target[fact])]);

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
