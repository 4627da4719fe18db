/** The filters: kinds as a legend, roles, a place and a time. */

import { inOrder, isDay } from "./days.js";
import { button, byId, el, fill } from "./dom.js";
import { byDegree, data, facts, things } from "./graph.js";
import { sign } from "./sentences.js";
import { change, now } from "./state.js";
import { isTimed, undatedCount } from "./times.js";
import { kindName, roleName, say } from "./words.js";

const PLACES = 300; // offered in the list, those with most facts

/** Fill the filters for the state. */
export function showFilters(state) {
  fill(
    byId("kinds"),
    counted(things.kind).map(([kind, count]) => kindSwitch(state, kind, count)),
  );
  fill(
    byId("roles"),
    counted(facts.role)
      .sort(byCount)
      .map(([role, count]) => roleSwitch(state, role, count)),
  );
  fill(byId("place"), placeOptions(state));
  byId("from").value = state.from;
  byId("to").value = state.to;
  fill(byId("undated"), el("span", {}, say("undated")), el("small", {}, String(undatedCount())));
  byId("undated").setAttribute("aria-pressed", String(state.undated));
  byId("undated").hidden = !isTimed(state) || undatedCount() === 0;
  byId("clear").disabled = !filtering(state);
}

export const filtering = (state) =>
  Boolean(
    state.kinds.length || state.roles.length || state.place !== null || state.from || state.to,
  );

/** Numbers that occur in a column with their counts, in order. */
function counted(column) {
  const counts = new Map();
  for (const value of column) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other);
}

const byCount = ([, one], [, other]) => other - one;

const toggled = (list, value) =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];

function kindSwitch(state, kind, count) {
  const on = !state.kinds.includes(kind);
  const flip = () => change({ kinds: toggled(now().kinds, kind) });
  return el(
    "li",
    {},
    button([sign(kind), el("span", {}, kindName(kind)), el("small", {}, String(count))], flip, {
      "aria-pressed": String(on),
      class: "switch",
      "data-key": `kind-${kind}`,
    }),
  );
}

function roleSwitch(state, role, count) {
  const name = data.roles[role][0];
  const on = !state.roles.includes(name);
  const flip = () => change({ roles: toggled(now().roles, name) });
  return el(
    "li",
    {},
    button([el("span", {}, roleName(role)), el("small", {}, String(count))], flip, {
      "aria-pressed": String(on),
      class: "switch",
      "data-key": `role-${name}`,
    }),
  );
}

function placeOptions(state) {
  const areas = things.kind.flatMap((kind, thing) =>
    data.kinds[kind].name === "area" ? [thing] : [],
  );
  const offered = areas.sort(byDegree).slice(0, PLACES);
  if (state.place !== null && !offered.includes(state.place)) offered.push(state.place);
  const named = offered.sort((one, other) =>
    things.label[one].localeCompare(things.label[other], "vi"),
  );
  return [
    el("option", { value: "" }, say("anywhere")),
    ...named.map((thing) =>
      el("option", { value: thing, selected: thing === state.place }, things.label[thing]),
    ),
  ];
}

/** Let the filters change the state. */
export function startFilters() {
  byId("place").addEventListener("change", ({ target }) =>
    change({ place: target.value === "" ? null : Number(target.value) }),
  );
  for (const bound of ["from", "to"])
    byId(bound).addEventListener("change", ({ target }) => {
      const { from, to } = { ...now(), [bound]: dayOr(target, now()[bound]) };
      change(inOrder({ from, to }));
    });
  byId("undated").addEventListener("click", () => change({ undated: !now().undated }));
  byId("clear").addEventListener("click", () =>
    change({ kinds: [], roles: [], place: null, from: "", to: "", undated: false }),
  );
}

/** A year, month or day as typed ("2021", "2021-04", "3/4/2021"), else what it was before. */
function dayOr(field, before) {
  const text = field.value.trim();
  const typed = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(text);
  const iso = typed
    ? [typed[3], ...[typed[2], typed[1]].filter(Boolean).map((part) => part.padStart(2, "0"))].join(
        "-",
      )
    : text;
  if (iso === "" || isDay(iso)) return iso;
  field.value = before;
  return before;
}
