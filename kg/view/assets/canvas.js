/** The moving picture: vis-network moves nodes and camera; shapes and labels are drawn here. */

import { byId } from "./dom.js";
import { data, kindOf, things } from "./graph.js";
import { chooseLabels, fontOf, indent, stepOf } from "./labels.js";
import { colourOf, colours } from "./looks.js";
import { asideOf } from "./margins.js";
import { sceneOf } from "./scene.js";
import { outline } from "./shapes.js";
import { change, choose, now } from "./state.js";
import { paintTies, tieAt } from "./ties.js";

const nodes = new vis.DataSet();
const outlines = new Map();
const GRASP = 7; // pixels on screen from which a click takes hold of a line
const LEAST = 4; // pixels of radius on screen, however far away

let network = null;
let scene = { nodes: [], ties: [], bright: null };
let labels = { step: 0, list: [], kept: new Map() };
let hovered = null;

/** Start the picture in its frame and return the vis-network that moves it. */
export function startCanvas() {
  network = new vis.Network(byId("canvas"), { nodes, edges: [] }, data.options);
  byId("canvas").querySelector(".vis-network").removeAttribute("tabindex"); // the frame has one
  network.on("beforeDrawing", (ctx) => paintTies(ctx, scene));
  network.on("afterDrawing", drawLabels);
  network.on("dragging", follow);
  network.on("click", clicked);
  network.on("dragEnd", dragged);
  network.on(
    "doubleClick",
    ({ nodes: [thing] }) =>
      thing !== undefined &&
      byId("canvas").dispatchEvent(new CustomEvent("expand", { detail: thing })),
  );
  network.on("hoverNode", ({ node }) => hover(node));
  network.on("blurNode", () => hover(null));
  return network;
}

/** Show what is visible; `bright` is the set of things to stand out, or null for all. */
export function show(state, { things: shown, facts: between }, bright) {
  scene = sceneOf(state, shown, between, bright);
  replace(nodes, scene.nodes.map(nodeRecord));
  scene.nodes.forEach(box);
  relabel();
}

export const currentScene = () => scene;

function replace(set, records) {
  const kept = new Set(records.map((record) => record.id));
  set.remove(set.getIds().filter((id) => !kept.has(id)));
  set.update(records);
}

const nodeRecord = ({ thing, x, y, size }) => ({
  id: thing,
  x,
  y,
  size,
  shape: "custom",
  ctxRenderer: drawNode,
});

/** Say where a node lies: vis-network draws what lies in sight, and finds that out too late. */
const box = ({ thing, x, y, size }) =>
  Object.assign(network.getBoundingBox(thing), {
    left: x - size,
    top: y - size,
    right: x + size,
    bottom: y + size,
  });

/** Draw one thing in the colour and outline of its kind. */
function drawNode({ ctx, id, x, y, style: { size } }) {
  return {
    drawNode: () => paintNode(ctx, id, x, y, size),
    nodeDimensions: { width: 2 * size, height: 2 * size },
  };
}

function paintNode(ctx, thing, x, y, full) {
  const size = Math.max(full, Math.ceil(LEAST / network.getScale()));
  ctx.translate(x, y);
  ctx.globalAlpha = isFaint(thing) ? 0.22 : 1;
  ctx.fillStyle = colourOf(things.kind[thing]);
  ctx.fill(pathOf(kindOf(thing).shape, size), "evenodd");
  if (now().chosen === thing || hovered === thing) ringAbout(ctx, size, now().chosen === thing);
  ctx.globalAlpha = 1;
  ctx.translate(-x, -y);
}

const isFaint = (thing) =>
  thing !== undefined && scene.bright !== null && !scene.bright.has(thing);

function ringAbout(ctx, size, chosen) {
  ctx.strokeStyle = colours().strong;
  ctx.lineWidth = chosen ? 3 : 1.5;
  ctx.beginPath();
  ctx.arc(0, 0, size * 1.35 + 3, 0, 2 * Math.PI);
  ctx.stroke();
}

function pathOf(shape, size) {
  const key = `${shape} ${size}`;
  if (!outlines.has(key)) outlines.set(key, new Path2D(outline(shape, size)));
  return outlines.get(key);
}

// ---- labels

const relabel = () => {
  labels = { step: 0, list: [], kept: new Map() };
  network.redraw();
};

/** Take the labels for a scale, which are chosen once for each step of it. */
function labelsAt(scale) {
  const { kept } = labels;
  const step = stepOf(scale);
  const aside = asideOf(byId("canvas").clientWidth);
  if (!kept.has(step)) kept.set(step, chooseLabels(scene, step, colours().fontFamily, aside));
  labels = { step, list: kept.get(step), kept };
  return labels.list;
}

/** Letters are drawn in pixels of the screen: the browser keeps those of a size that stays. */
function drawLabels(ctx) {
  const { a: zoomed, e: left, f: top } = ctx.getTransform();
  const density = zoomed / network.getScale();
  const { clientWidth: width, clientHeight: height } = byId("canvas");
  ctx.save();
  ctx.setTransform(density, 0, 0, density, 0, 0);
  ctx.textBaseline = "top";
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  for (const label of labelsAt(network.getScale())) {
    const x = (label.x * zoomed + left) / density + label.px;
    const y = (label.y * zoomed + top) / density + label.py;
    if (x > -150 && x < width + 150 && y > -80 && y < height + 20) drawLabel(ctx, label, x, y);
  }
  ctx.restore();
}

function drawLabel(ctx, label, x, y) {
  const { paper, ink, soft, fontFamily } = colours();
  const { font, leading } = label;
  if (!label.bare) layPaper(ctx, label, x, y);
  ctx.textAlign = label.align;
  ctx.globalAlpha = isFaint(label.thing) ? 0.3 : 1;
  ctx.font = fontOf(font, fontFamily, label.bold);
  ctx.strokeStyle = paper;
  label.lines.forEach((line, index) => {
    ctx.fillStyle = index < label.soft ? ink : soft;
    ctx.strokeText(line, x, y + index * leading);
    ctx.fillText(line, x, y + index * leading);
  });
}

/** Lines end at a label, and yet can be followed beneath it. */
function layPaper(ctx, label, x, y) {
  ctx.globalAlpha = isFaint(label.thing) ? 0.2 : 0.75;
  ctx.fillStyle = colours().paper;
  ctx.fillRect(x - indent(label) - 2, y, label.width + 4, label.height);
}

/** The labels drawn, each with the box that it covers on screen. */
export const labelsDrawn = () =>
  labelsAt(network.getScale()).map((label) => {
    const { x, y } = network.canvasToDOM(label);
    const [dx, dy] = [x - label.x * labels.step, y - label.y * labels.step];
    const [left, top, right, bottom] = label.box;
    return { ...label, seen: [left + dx, top + dy, right + dx, bottom + dy] };
  });

/** The label under a point of the screen, since readers click on names too. */
const labelAt = ({ x, y }) =>
  labelsDrawn().find(
    ({ seen: [left, top, right, bottom] }) => x > left && x < right && y > top && y < bottom,
  );

// ---- the reader's hand

function clicked({ nodes: [thing], pointer }) {
  const label = thing === undefined ? labelAt(pointer.DOM) : undefined;
  const tie = tieAt(scene, pointer.canvas, GRASP / network.getScale());
  const chosen = thing ?? label?.thing ?? label?.tie ?? tie ?? null;
  if (chosen !== now().chosen || now().path) choose(chosen);
}

/** Let lines and labels follow the things that are being dragged. */
function follow({ nodes: moved }) {
  const places = network.getPositions(moved);
  for (const node of scene.nodes)
    if (places[node.thing]) box(Object.assign(node, places[node.thing]));
  labels.kept.clear();
}

function dragged({ nodes: moved }) {
  if (!moved.length) return;
  const places = network.getPositions(moved);
  const at = Object.fromEntries(
    moved.map((thing) => [thing, [places[thing].x, places[thing].y].map(Math.round)]),
  );
  change({ at: { ...now().at, ...at } });
}

function hover(thing) {
  hovered = thing;
  byId("canvas").style.cursor = thing === null ? "" : "pointer";
  network.redraw();
}
