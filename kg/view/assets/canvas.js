/** The moving picture: vis-network draws the nodes and lines; shapes and labels are drawn here. */

import { byId } from "./dom.js";
import { data, endsOf, facts, kindOf, things, tieOf } from "./graph.js";
import { byWeight, chooseLabels, endsPlaced, fontOf, stepOf } from "./labels.js";
import { colourOf, colours, still } from "./looks.js";
import { placeOf, settle } from "./places.js";
import { outline } from "./shapes.js";
import { adjust, choose, now } from "./state.js";

const nodes = new vis.DataSet();
const edges = new vis.DataSet();
const outlines = new Map();
const LEAST = 4; // pixels of radius on screen, however far away
const ASIDE = 96; // pixels that a node with its label takes beyond its middle
const ABOVE = 48;
const BELOW = 92;

let network = null;
let scene = { nodes: [], ties: [], bright: null };
let labels = { step: 0, list: [] };
let hovered = null;
let framed = true; // the reader has not moved the camera

/** Start the picture in its frame. */
export function startCanvas() {
  network = new vis.Network(byId("canvas"), { nodes, edges }, { ...data.options, autoResize: true });
  network.on("afterDrawing", drawLabels);
  network.on("click", clicked);
  network.on("dragEnd", dragged);
  network.on("doubleClick", ({ nodes: [thing] }) => thing !== undefined && byId("canvas").dispatchEvent(new CustomEvent("expand", { detail: thing })));
  network.on("hoverNode", ({ node }) => hover(node));
  network.on("blurNode", () => hover(null));
  for (const moved of ["dragStart", "zoom"]) network.on(moved, () => (framed = false));
  network.on("resize", () => requestAnimationFrame(() => framed && fit(undefined, false)));
}

/** Show what is visible; `bright` is the set of things to stand out, or null for all. */
export function show(state, { things: shown, facts: between }, bright) {
  settle(state, shown);
  scene = sceneOf(state, shown, between, bright);
  replace(nodes, scene.nodes.map(nodeRecord));
  replace(edges, scene.ties.map(edgeRecord));
  relabel();
}

export const currentScene = () => scene;

function sceneOf(state, shown, between, bright) {
  const placed = new Map(shown.map((thing) => [thing, placedNode(state, thing, bright)]));
  const ties = [...tied(between)].map(([name, list]) => placedTie(state, name, list, placed, bright));
  return { nodes: [...placed.values()].sort(byWeight), ties: ties.sort((one, other) => other.chosen - one.chosen), bright };
}

function placedNode(state, thing, bright) {
  const [x, y] = placeOf(state, thing);
  const chosen = state.chosen === thing;
  return { thing, x, y, size: things.size[thing], chosen: chosen || (bright?.has(thing) ?? false), picked: chosen };
}

function placedTie(state, name, list, placed, bright) {
  const [one, other] = endsOf(name);
  const chosen = state.chosen === name || state.chosen === one || state.chosen === other;
  const faint = bright !== null && !(bright.has(one) && bright.has(other));
  return { tie: { name, facts: list }, ends: endsPlaced(name, placed), chosen: chosen && !faint, faint, picked: state.chosen === name };
}

/** Facts by the two things that they join, each pair once. */
function tied(between) {
  const ties = new Map();
  for (const fact of between) {
    if (facts.source[fact] === facts.target[fact]) continue;
    const name = tieOf(fact);
    ties.set(name, [...(ties.get(name) ?? []), fact]);
  }
  return ties;
}

function replace(set, records) {
  const kept = new Set(records.map((record) => record.id));
  set.remove(set.getIds().filter((id) => !kept.has(id)));
  set.update(records);
}

const nodeRecord = ({ thing, x, y, size }) => ({ id: thing, x, y, size, shape: "custom", ctxRenderer: drawNode });

function edgeRecord({ tie, faint, chosen, picked }) {
  const [from, to] = [facts.source[tie.facts[0]], facts.target[tie.facts[0]]];
  const { line, strong } = colours();
  const colour = picked || chosen ? strong : line;
  const arrows = things.kind[from] === things.kind[to] ? { to: { enabled: true, scaleFactor: 0.6 } } : { to: false };
  return { id: tie.name, from, to, arrows, width: picked ? 4 : Math.min(3, 1 + tie.facts.length * 0.4), color: { color: colour, hover: strong, highlight: strong, opacity: faint ? 0.18 : 1 } };
}

/** Draw one thing in the colour and outline of its kind. */
function drawNode({ ctx, id, x, y, style: { size } }) {
  return { drawNode: () => paintNode(ctx, id, x, y, size), nodeDimensions: { width: 2 * size, height: 2 * size } };
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

const isFaint = (thing) => scene.bright !== null && !scene.bright.has(thing);

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
  labels = { step: 0, list: [] };
  network.redraw();
};

function drawLabels(ctx) {
  const scale = network.getScale();
  const step = stepOf(scale);
  if (step !== labels.step) labels = { step, list: chooseLabels(scene, step, colours().fontFamily) };
  ctx.save();
  ctx.textBaseline = "top";
  ctx.lineJoin = "round";
  for (const label of onScreen(labels.list)) drawLabel(ctx, label, scale);
  ctx.restore();
}

function onScreen(list) {
  const frame = byId("canvas");
  const start = network.DOMtoCanvas({ x: -150, y: -80 });
  const end = network.DOMtoCanvas({ x: frame.clientWidth + 150, y: frame.clientHeight + 80 });
  return list.filter(({ x, y }) => x > start.x && x < end.x && y > start.y && y < end.y);
}

function drawLabel(ctx, label, scale) {
  const { paper, ink, soft, fontFamily } = colours();
  const [x, top] = [label.x + label.px / scale, label.y + label.py / scale];
  ctx.textAlign = label.align;
  ctx.globalAlpha = label.thing !== undefined && isFaint(label.thing) ? 0.3 : 1;
  ctx.font = fontOf(label.font / scale, fontFamily, label.bold);
  ctx.strokeStyle = paper;
  ctx.lineWidth = 4 / scale;
  label.lines.forEach((line, index) => {
    ctx.fillStyle = index < label.soft ? ink : soft;
    ctx.strokeText(line, x, top + (index * label.leading) / scale);
    ctx.fillText(line, x, top + (index * label.leading) / scale);
  });
}

/** The label under a point of the screen, since readers click on names too. */
function labelAt({ x, y }) {
  return labels.list.find(({ x: atX, y: atY, box: [left, top, right, bottom] }) => {
    const anchor = network.canvasToDOM({ x: atX, y: atY });
    const [dx, dy] = [x - anchor.x + atX * labels.step, y - anchor.y + atY * labels.step];
    return dx > left && dx < right && dy > top && dy < bottom;
  });
}

// ---- the reader's hand

function clicked({ nodes: [thing], edges: [tie], pointer }) {
  const label = thing === undefined ? labelAt(pointer.DOM) : undefined;
  const chosen = thing ?? label?.thing ?? label?.tie ?? tie ?? null;
  if (chosen !== now().chosen || now().path) choose(chosen);
}

function dragged({ nodes: moved }) {
  if (!moved.length) return;
  const places = network.getPositions(moved);
  const at = Object.fromEntries(moved.map((thing) => [thing, [places[thing].x, places[thing].y].map(Math.round)]));
  adjust({ at: { ...now().at, ...at } });
}

function hover(thing) {
  hovered = thing;
  byId("canvas").style.cursor = thing === null ? "" : "pointer";
  network.redraw();
}

// ---- the camera

const moving = () => (still() ? false : { duration: 350, easingFunction: "easeInOutQuad" });

/** Show all of what is shown, or these things. */
export function fit(list = scene.nodes.map(({ thing }) => thing), animation = moving()) {
  const wanted = new Set(list);
  const [left, top, right, bottom] = frameOf(scene.nodes.filter(({ thing }) => wanted.has(thing)));
  if (!(right > left)) return;
  const { clientWidth: width, clientHeight: height } = byId("canvas");
  const scale = Math.min(1.25, width / (right - left), height / (bottom - top));
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, animation });
}

/** The frame about some nodes and their labels. */
export function frameOf(list) {
  const reach = (key, sign) => list.reduce((far, node) => Math.max(far, sign * node[key]), -Infinity);
  return [-reach("x", -1) - ASIDE, -reach("y", -1) - ABOVE, reach("x", 1) + ASIDE, reach("y", 1) + BELOW];
}

/** Bring a thing to the middle unless it can be seen already. */
export function reveal(thing) {
  const node = scene.nodes.find((each) => each.thing === thing);
  if (!node) return;
  const { x, y } = network.canvasToDOM(node);
  const { clientWidth: width, clientHeight: height } = byId("canvas");
  const seen = x > 60 && y > 60 && x < width - 60 && y < height - 60;
  if (!seen || network.getScale() < 0.35) network.moveTo({ position: node, scale: Math.max(0.8, network.getScale()), animation: moving() });
}

/** Where on screen a thing stands, by its label; for tests and for pages about this one. */
export function whereIs(label) {
  const { left, top } = byId("canvas").getBoundingClientRect();
  const { x, y } = network.canvasToDOM(scene.nodes.find(({ thing }) => things.label[thing] === label));
  return { x: x + left, y: y + top };
}

export const zoom = (factor) => network.moveTo({ scale: Math.min(4, network.getScale() * factor), animation: moving() });

/** The next thing from a thing in a direction, as the arrow keys walk. */
export function nextThing(thing, [right, down]) {
  const from = scene.nodes.find((node) => node.thing === thing) ?? scene.nodes[0];
  if (!from || thing === null) return from?.thing ?? null;
  const ahead = scene.nodes.map((node) => [distanceAhead(from, node, right, down), node.thing]);
  const [distance, next] = ahead.reduce((best, each) => (each[0] < best[0] ? each : best), [Infinity, thing]);
  return distance < Infinity ? next : thing;
}

function distanceAhead(from, node, right, down) {
  const [dx, dy] = [node.x - from.x, node.y - from.y];
  const along = dx * right + dy * down;
  const aside = Math.abs(dx * down) + Math.abs(dy * right);
  return along > 1 && aside <= along * 1.5 ? along + aside * 2 : Infinity;
}

