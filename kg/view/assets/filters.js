/** The filters: kinds as a legend, roles, a place and a time. */

import { placeOptions } from "./areas.js";
import { inOrder } from "./days.js";
import { button, byId, el, fill } from "./dom.js";
import { data, facts, things } from "./graph.js";
import { sign } from "./sentences.js";
import { change, filtering, now } from "./state.js";
import { tallyOf } from "./tally.js";
import { isTimed, undatedCount } from "./times.js";
import { dayTyped } from "./typed.js";
import { kindName, roleName, say, spoken } from "./words.js";

/** Fill the filters for the state. */
export function showFilters(state) {
  const { things: shown, facts: between } = tallyOf({ ...state, kinds: [], roles: [] });
  const [kinds, roles] = [counted(shown, things.kind), counted(between, facts.role)];
  fill(
    byId("kinds"),
    all.kinds.map((kind) => kindSwitch(state, kind, kinds.get(kind) ?? 0)),
  );
  fill(
    byId("roles"),
    all.roles.map((role) => roleSwitch(state, role, roles.get(role) ?? 0)),
  );
  fill(byId("place"), placeOptions(state));
  byId("from").value = state.from;
  byId("to").value = state.to;
  byId("day-news").hidden = true;
  fill(byId("undated"), el("span", {}, say("undated")), el("small", {}, undatedCount().toLocaleString(spoken())));
  byId("undated").setAttribute("aria-pressed", String(state.undated));
  byId("undated").hidden = !isTimed(state) || undatedCount() === 0;
  byId("clear").disabled = !filtering(state);
}

/** What rows have in a column, each with the number of rows. */
function counted(rows, column) {
  const counts = new Map();
  for (const row of rows) counts.set(column[row], (counts.get(column[row]) ?? 0) + 1);
  return counts;
}

/** All kinds in their order, and all roles, those of most facts first. */
const all = {
  kinds: [...new Set(things.kind)].sort((one, other) => one - other),
  roles: [...counted(facts.role.keys(), facts.role)]
    .sort(([, one], [, other]) => other - one)
    .map(([role]) => role),
};

const toggled = (list, value) =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];

function kindSwitch(state, kind, count) {
  const on = !state.kinds.includes(kind);
  const flip = () => change({ kinds: toggled(now().kinds, kind) });
  return el(
    "li",
    {},
    button([sign(kind), el("span", {}, kindName(kind)), el("small", {}, count.toLocaleString(spoken()))], flip, {
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
    button([el("span", {}, roleName(role)), el("small", {}, count.toLocaleString(spoken()))], flip, {
      "aria-pressed": String(on),
      class: "switch",
      "data-key": `role-${name}`,
    }),
  );
}

/** Let the filters change the state. */
export function startFilters() {
  byId("place").addEventListener("change", ({ target }) =>
    change({ place: target.value === "" ? null : Number(target.value) }),
  );
  for (const name of ["from", "to"])
    byId(name).addEventListener("change", ({ target }) => bound(name, target));
  byId("undated").addEventListener("click", () => change({ undated: !now().undated }));
  byId("clear").addEventListener("click", () =>
    change({ kinds: [], roles: [], place: null, from: "", to: "", undated: false }),
  );
}

/** Take a bound as typed, or leave the one before and say what can be typed. */
function bound(name, field) {
  const day = dayTyped(field.value);
  if (day !== null) return change(inOrder({ from: now().from, to: now().to, [name]: day }));
  byId("day-news").textContent = say("no_day", field.value);
  byId("day-news").hidden = false;
  byId("day-news").scrollIntoView({ block: "nearest" });
  field.value = now()[name];
}
