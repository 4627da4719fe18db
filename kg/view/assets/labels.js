/**
 * Which labels are drawn, and where: none covers another, and panning changes nothing.
 *
 * Labels keep their size on screen, so which ones fit depends on the scale alone. They are chosen
 * anew only when the scale passes a step, things move, or the reader chooses something; the chosen
 * thing comes first, then things with most facts, then the names of ties.
 */

import { whenOf } from "./days.js";
import { facts, things } from "./graph.js";
import { linesOf } from "./lines.js";
import { ABOVE, BELOW } from "./margins.js";
import { Room } from "./room.js";
import { frameOf } from "./scene.js";
import { isPost, titleOf } from "./titles.js";
import { roleName } from "./words.js";

const STEP = 1.05;
const FONT = 13;
const LEADING = 16;
const SMALL = 11;
const CROWD = 40; // things from which on hubs are named even across others
const HUBS = 6;
const FEW = 12; // things that stand out, as on a path, are all named
const TIES = 400; // more ties than that are not named, but the chosen ones
const LINES = 200; // more lines than that cannot all be kept free of labels
const GAP = 4; // pixels between a label and the next
const CORNER = 16; // pixels by which a label with one end at its thing reaches beyond the middle
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66]; // of a tie's length, where its label may stand

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
export const stepOf = (scale) => STEP ** Math.floor(Math.log(scale) / Math.log(STEP) + 1e-6);

/**
 * Choose labels for a scale: of each thing and tie one of its possible labels that is free.
 *
 * A label stands at (`x` + `px` / scale, `y` + `py` / scale) in the network, the top of its first
 * line; `box` is what it covers on screen at that scale. None goes further than `aside` pixels to
 * the left or right of all nodes, so that a picture that fits the window cuts none.
 */
export function chooseLabels({ nodes, ties, bright }, scale, family, aside) {
  const room = new Room(boundsOf(nodes, scale, aside), linesOfTies(ties, scale));
  for (const node of nodes) room.add(nodeBox(node, scale), node.thing, node.picked);
  const first = firstOf(nodes, bright);
  const between = ties.filter((tie) => !tie.faint && (tie.chosen || ties.length <= TIES));
  return [
    ...nodes.map((node, rank) =>
      nodeLabel(room, rank < first, () => nodeLabels(node, scale, family)),
    ),
    ...between.map((tie) => tieLabel(room, tie, tieLabels(tie, scale, family))),
  ].filter(Boolean);
}

function boundsOf(nodes, scale, aside) {
  const [left, top, right, bottom] = frameOf(nodes).map((end) => end * scale);
  return [left - aside, top - ABOVE, right + aside, bottom + BELOW];
}

const linesOfTies = (ties, scale) =>
  ties.length > LINES
    ? []
    : ties.map(({ tie, ends: [one, other] }) => ({
        tie: tie.name,
        ends: [one.x, one.y, other.x, other.y].map((each) => each * scale),
      }));

/** How many of the things that come first are named in any case: hubs, or the few that stand out. */
function firstOf(nodes, bright) {
  if (bright !== null && bright.size <= FEW) return bright.size;
  return nodes.length > CROWD ? HUBS : 0;
}

/** A node's free label; `always` lets it cover other nodes, which then show through. */
function nodeLabel(room, always, labels) {
  const label = room.take(labels());
  if (label || !always) return label;
  const above = room.take(labels(), { overNodes: true });
  return above && { ...above, bare: true };
}

/** A tie's free label; one across another tie would name neither, but the reader chose this one. */
const tieLabel = (room, tie, labels) => room.take(labels, { most: tie.chosen ? Infinity : 0 });

function nodeBox({ x, y, size }, scale) {
  const reach = Math.max(3, size * scale);
  return [x * scale - reach, y * scale - reach, x * scale + reach, y * scale + reach];
}

/** A thing's label beneath it, or above, or beside it, or with one end there. */
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
    width,
    height,
  };
  const placed = (place) => boxed({ ...label, ...place }, scale);
  const below = { y: y + reach, py: 3 };
  const above = { y: y - reach, py: -3 - height };
  for (const side of [below, above]) yield placed({ align: "center", x, px: 0, ...side });
  const inward = x > 0 ? -1 : 1;
  for (const side of [inward, -inward]) yield placed(beside(side, x, y, reach, height));
  for (const side of [below, above])
    for (const align of ["left", "right"])
      yield placed({ align, x, px: align === "left" ? -CORNER : CORNER, ...side });
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
  for (const share of SHARES) {
    const [x, y] = [one.x + share * (other.x - one.x), one.y + share * (other.y - one.y)];
    const label = {
      tie: tie.name,
      lines: [text],
      soft: 0,
      bold: false,
      font: SMALL,
      leading: 14,
      width,
      height: 14,
      align: "center",
      x,
      y,
      px: 0,
      py: -7,
    };
    yield boxed(label, scale);
  }
}

/** How far to the left of its anchor a label begins. */
export const indent = ({ align, width }) => ({ left: 0, center: width / 2, right: width })[align];

function boxed(label, scale) {
  const { x, y, px, py, width, height } = label;
  const left = x * scale + px - indent(label);
  const top = y * scale + py;
  return { ...label, box: [left - GAP, top, left + width + GAP, top + height] };
}

/** The roles of a tie, each once; a post goes by its title. */
function tieName(list) {
  const names = list.map(
    (fact) => (isPost(fact) && titleOf(fact)) || roleName(facts.role[fact]),
  );
  const text = [...new Set(names)].join(", ");
  return text.length > 42 ? `${text.slice(0, 41)}…` : text;
}
