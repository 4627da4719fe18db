/** The areas to choose from: those with most facts, by level and then by name. */

import { el } from "./dom.js";
import { byDegree, data, things } from "./graph.js";
import { say, spoken } from "./words.js";

const OFFERED = 300;
const LEVELS = ["province", "district", "commune", "venue", "country"]; // as readers look for them
const order = new Intl.Collator("vi", { numeric: true });

/** The options of the choice of a place, with the chosen one among them. */
export function placeOptions({ place }) {
  const areas = offered(place);
  const option = (thing) =>
    el("option", { value: thing, selected: thing === place }, things.label[thing]);
  const group = (level) => {
    const members = areas.filter((thing) => things.level[thing] === level);
    return members.length > 0 && el("optgroup", { label: titleOf(level) }, members.map(option));
  };
  const others = areas.filter((thing) => !LEVELS.includes(things.level[thing]));
  return [
    el("option", { value: "" }, say("anywhere")),
    ...LEVELS.map(group),
    ...others.map(option),
  ];
}

function offered(place) {
  const areas = things.kind.flatMap((kind, thing) =>
    data.kinds[kind].name === "area" ? [thing] : [],
  );
  const found = areas.sort(byDegree).slice(0, OFFERED);
  if (place !== null && !found.includes(place)) found.push(place);
  return found.sort((one, other) => order.compare(things.label[one], things.label[other]));
}

function titleOf(level) {
  const name = say(`level_${level}`);
  return name[0].toLocaleUpperCase(spoken()) + name.slice(1);
}
