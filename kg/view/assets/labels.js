/**
 * Which labels are drawn, and where: none covers another, and panning changes nothing.
 *
 * Labels keep their size on screen, so which ones fit depends on the scale alone. They are chosen
 * anew only when the scale passes a step, things move, or the reader chooses something; the chosen
 * thing comes first, then things with most facts, then the names of ties.
 */

import { whenOf } from "./days.js";
import { data, facts, things } from "./graph.js";
import { linesOf } from "./lines.js";
import { roleName } from "./words.js";

const STEP = 1.1;
const FONT = 13;
const LEADING = 16;
const SMALL = 11;
const CROWD = 100; // things from which on hubs are named even across others
const HUBS = 14;
const TIES = 400; // more ties than that are not named, but the chosen ones

/** A font for a canvas. */
export const fontOf = (size, family, bold) => `${bold ? "600 " : ""}${size}px ${family}`;

const measurer = document.createElement("canvas").getContext("2d");
const widths = new Map();

/** The width of a text on screen. */
function widthOf(text, font, family, bold = false) {
  const key = `${font} ${bold} ${text}`;
  if (!widths.has(key)) {
    measurer.font = fontOf(font, family, bold);
    widths.set(key, measurer.measureText(text).width);
  }
  return widths.get(key);
}

/** The scale at which labels are chosen: the step below the one shown. */
export const stepOf = (scale) => STEP ** Math.floor(Math.log(scale) / Math.log(STEP));

/**
 * Choose labels for a scale: of each thing and tie the first of its possible labels that is free.
 *
 * A label stands at (`x` + `px` / scale, `y` + `py` / scale) in the network, the top of its first
 * line; `box` is what it covers on screen at that scale.
 */
export function chooseLabels({ nodes, ties }, scale, family) {
  const grid = new Grid();
  for (const node of nodes) grid.add(nodeBox(node, scale), node.thing);
  const hubs = nodes.length > CROWD ? HUBS : 0;
  const between = ties.filter((tie) => !tie.faint && (tie.chosen || ties.length <= TIES));
  return [
    ...nodes.map((node, rank) =>
      nodeLabel(grid, rank, hubs, () => nodeLabels(node, scale, family)),
    ),
    ...between.map((tie) => firstFree(grid, tieLabels(tie, scale, family))),
  ].filter(Boolean);
}

/** A node's free label; those with most facts may cover other nodes where nothing is free. */
const nodeLabel = (grid, rank, hubs, labels) =>
  firstFree(grid, labels()) ?? (rank < hubs ? firstFree(grid, labels(), true) : null);

function firstFree(grid, labels, overNodes = false) {
  for (const label of labels) if (grid.take(label, overNodes)) return label;
  return null;
}

function nodeBox({ x, y, size }, scale) {
  const reach = Math.max(3, size * scale);
  return [x * scale - reach, y * scale - reach, x * scale + reach, y * scale + reach];
}

/** A thing's label beneath it, or above, or beside it: towards the middle of the whole, or away. */
function* nodeLabels({ thing, x, y, size, picked }, scale, family) {
  const when = whenOf(thing);
  const lines = when ? [...linesOf(things.label[thing], 2), when] : linesOf(things.label[thing]);
  const width = Math.max(...lines.map((line) => widthOf(line, FONT, family, picked)), 8);
  const height = lines.length * LEADING;
  const reach = 1.15 * size;
  const label = {
    thing,
    lines,
    soft: when ? lines.length - 1 : lines.length,
    bold: picked,
    font: FONT,
    leading: LEADING,
  };
  const placed = (place) => ({ ...label, ...place, box: boxOf(place, width, height, scale) });
  yield placed({ align: "center", x, y: y + reach, px: 0, py: 3 });
  yield placed({ align: "center", x, y: y - reach, px: 0, py: -3 - height });
  const inward = x > 0 ? -1 : 1;
  yield placed(beside(inward, x, y, reach, height));
  yield placed(beside(-inward, x, y, reach, height));
}

const beside = (side, x, y, reach, height) => ({
  align: side > 0 ? "left" : "right",
  x: x + side * reach,
  y,
  px: 5 * side,
  py: -height / 2,
});

/** A tie's label at its middle, or nearer one end; none where the tie is too short for it. */
function* tieLabels({ tie, ends: [one, other] }, scale, family) {
  const text = tieName(tie.facts);
  const width = widthOf(text, SMALL, family);
  if (Math.hypot(one.x - other.x, one.y - other.y) * scale < width * 0.7 + 20) return;
  for (const share of [0.5, 0.38, 0.62]) {
    const [x, y] = [one.x + share * (other.x - one.x), one.y + share * (other.y - one.y)];
    const label = {
      tie: tie.name,
      lines: [text],
      soft: 0,
      bold: false,
      font: SMALL,
      leading: 14,
      align: "center",
      x,
      y,
      px: 0,
      py: -7,
    };
    yield { ...label, box: boxOf(label, width + 6, 15, scale) };
  }
}

function boxOf({ align, x, y, px, py }, width, height, scale) {
  const left = x * scale + px - { left: 0, center: width / 2, right: width }[align];
  const top = y * scale + py;
  return [left, top, left + width, top + height];
}

/** The roles of a tie, each once; a post goes by its title. */
function tieName(list) {
  const names = list.map(
    (fact) => (isPost(fact) && facts.title[fact]) || roleName(facts.role[fact]),
  );
  const text = [...new Set(names)].join(", ");
  return text.length > 42 ? `${text.slice(0, 41)}…` : text;
}

const isPost = (fact) => data.roles[facts.role[fact]][0] === "tenure";

const CELL = 64;

/** Boxes that are taken, looked up by the cells of a grid. */
class Grid {
  cells = new Map();

  /** Take a box unless it meets a label or, but for `overNodes`, a node other than its own. */
  take({ box, thing }, overNodes) {
    const hinders = (other) =>
      meet(box, other.box) && (other.thing === null || (!overNodes && other.thing !== thing));
    const taken = keys(box).some((key) => this.cells.get(key)?.some(hinders));
    if (!taken) this.add(box);
    return !taken;
  }

  add(box, thing = null) {
    for (const key of keys(box)) {
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push({ box, thing });
    }
  }
}

const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The cells that a box touches, each as one number. */
function keys([left, top, right, bottom]) {
  const found = [];
  for (let column = Math.floor(left / CELL); column <= right / CELL; column++) {
    for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++)
      found.push(column * 65536 + row);
  }
  return found;
}
