/**
 * Which labels are drawn, and where: none covers another, and panning changes nothing.
 *
 * Labels keep their size on screen, so which ones fit depends on the scale alone. They are chosen
 * anew only when the scale passes a step, things move, or the reader chooses something; the chosen
 * thing comes first, then things with most facts, then the names of ties.
 */

import { degree, endsOf, facts, things } from "./graph.js";
import { linesOf } from "./lines.js";
import { roleName } from "./words.js";

const STEP = 1.15;
const FONT = 13;
const LEADING = 16;
const SMALL = 11;
const TIES = 400; // more ties than that are not named, but the chosen ones

const measurer = document.createElement("canvas").getContext("2d");
const widths = new Map();

/** The width of a text on screen. */
function widthOf(text, font, family) {
  const key = `${font} ${text}`;
  if (!widths.has(key)) {
    measurer.font = `${font}px ${family}`;
    widths.set(key, measurer.measureText(text).width);
  }
  return widths.get(key);
}

/** The scale at which labels are chosen: the step below the one shown. */
export const stepOf = (scale) => STEP ** Math.floor(Math.log(scale) / Math.log(STEP));

/**
 * Choose labels for a scale.
 *
 * @param shown things and ties to label, with their places, in order of importance
 * @returns labels with their place in the network and their box on screen about it
 */
export function chooseLabels({ nodes, ties }, scale, family) {
  const grid = new Grid();
  for (const node of nodes) grid.add(nodeBox(node, scale), node.thing);
  const named = nodes.map((node) => nodeLabel(node, scale, family)).filter((label) => grid.take(label));
  const between = ties.length > TIES ? ties.filter((tie) => tie.chosen) : ties;
  return [...named, ...between.map((tie) => tieLabel(tie, scale, family)).filter((label) => label && grid.take(label))];
}

function nodeBox({ x, y, size }, scale) {
  const reach = Math.max(3, size * scale);
  return [x * scale - reach, y * scale - reach, x * scale + reach, y * scale + reach];
}

function nodeLabel({ thing, x, y, size, chosen }, scale, family) {
  const lines = linesOf(things.label[thing]);
  const width = Math.max(...lines.map((line) => widthOf(line, FONT, family)), 8);
  const top = y * scale + size * scale * 1.15 + 3;
  const box = [x * scale - width / 2, top, x * scale + width / 2, top + lines.length * LEADING];
  return { thing, lines, x, y, below: size, chosen, font: FONT, leading: LEADING, box };
}

function tieLabel({ tie, ends, chosen }, scale, family) {
  const text = tieName(tie.facts);
  const [x, y] = [(ends[0].x + ends[1].x) / 2, (ends[0].y + ends[1].y) / 2];
  const width = widthOf(text, SMALL, family);
  const length = Math.hypot(ends[0].x - ends[1].x, ends[0].y - ends[1].y) * scale;
  if (length < width * 0.7 + 20) return null;
  const box = [x * scale - width / 2 - 3, y * scale - 8, x * scale + width / 2 + 3, y * scale + 8];
  return { tie: tie.name, lines: [text], x, y, chosen, font: SMALL, leading: 14, box };
}

/** The roles of a tie, each once, titles in place of the bare role where there are some. */
export function tieName(list) {
  const names = list.map((fact) => facts.title[fact] || roleName(facts.role[fact]));
  const text = [...new Set(names)].join(", ");
  return text.length > 42 ? `${text.slice(0, 41)}…` : text;
}

/** Order for labels: chosen things, then those with most facts. */
export const byWeight = (one, other) =>
  Number(other.chosen) - Number(one.chosen) || degree(other.thing) - degree(one.thing) || one.thing - other.thing;

export const endsPlaced = (name, placed) => endsOf(name).map((thing) => placed.get(thing));

const CELL = 64;

/** Boxes that are taken, looked up by the cells of a grid. */
class Grid {
  cells = new Map();

  /** Take a box unless it meets one that is taken; a label may touch the thing that it names. */
  take({ box, thing }) {
    if (this.near(box).some((other) => !isOwn(other, thing) && meet(box, other.box))) return false;
    this.add(box);
    return true;
  }

  add(box, thing = null) {
    for (const key of keys(box)) this.cells.set(key, [...(this.cells.get(key) ?? []), { box, thing }]);
  }

  near(box) {
    return keys(box).flatMap((key) => this.cells.get(key) ?? []);
  }
}

const isOwn = (taken, thing) => taken.thing !== null && taken.thing === thing;

const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function keys([left, top, right, bottom]) {
  const found = [];
  for (let column = Math.floor(left / CELL); column <= right / CELL; column++) {
    for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++) found.push(`${column},${row}`);
  }
  return found;
}
