/** What part of the picture is seen, and the way of the arrow keys through it. */

import { currentScene } from "./canvas.js";
import { byId } from "./dom.js";
import { things } from "./graph.js";
import { stepOf } from "./labels.js";
import { still } from "./looks.js";
import { ABOVE, BELOW, STATUS, asideOf } from "./margins.js";
import { frameOf } from "./scene.js";

const NARROW = 760; // pixels of a picture on a phone
const FARTHEST = 0.6; // scale at which a chosen thing is still told from others

let network = null;
let framed = true; // the reader has not moved the camera
let aim = () => fit(undefined, false); // what the camera was pointed at last

/** Look at a picture; its frame is filled until the reader moves it. */
export function startCamera(picture) {
  network = picture;
  for (const moved of ["dragStart", "zoom"]) network.on(moved, () => (framed = false));
  network.on("resize", () => requestAnimationFrame(() => framed && aim()));
}

const moving = () => (still() ? false : { duration: 350, easingFunction: "easeInOutQuad" });

/** Show all of what is shown, or these things; from then on also in a window of another size. */
export function fit(list, animation = moving()) {
  framed = true;
  aim = () => fit(list, false);
  const wanted = list && new Set(list);
  const view = viewOf(currentScene().nodes.filter(({ thing }) => !wanted || wanted.has(thing)));
  if (view) network.moveTo({ ...view, animation });
}

/** Show a chosen thing: in a small picture with its neighbours, else where it stands. */
export function lookAt(thing, company) {
  if (byId("canvas").clientWidth > NARROW) reveal(thing);
  else approach(thing, company, moving());
}

/** Show a thing with its company, or from nearby where that would take it too far away. */
function approach(thing, company, animation) {
  framed = true;
  aim = () => approach(thing, company, false);
  const node = nodeOf(thing);
  const view = viewOf(currentScene().nodes.filter((each) => company.has(each.thing)));
  if (!node || !view) return;
  network.moveTo(
    view.scale < FARTHEST
      ? { position: node, scale: FARTHEST, animation }
      : { ...view, animation },
  );
}

/** Where the camera stands to see some nodes with their labels, if there are any. */
function viewOf(nodes) {
  const [left, top, right, bottom] = frameOf(nodes);
  const { clientWidth: width, clientHeight: height } = byId("canvas");
  if (!(right >= left) || height <= ABOVE + BELOW + STATUS) return null;
  const scale = stepOf(
    Math.min(
      1.25,
      (width - 2 * asideOf(width)) / (right - left),
      (height - ABOVE - BELOW - STATUS) / (bottom - top),
    ),
  );
  const lower = (BELOW + STATUS - ABOVE) / 2 / scale;
  return { position: { x: (left + right) / 2, y: (top + bottom) / 2 + lower }, scale };
}

const nodeOf = (thing) => currentScene().nodes.find((each) => each.thing === thing);

/** Bring a thing to the middle unless it can be seen already. */
function reveal(thing) {
  const node = nodeOf(thing);
  if (!node) return;
  const { x, y } = network.canvasToDOM(node);
  const { clientWidth: width, clientHeight: height } = byId("canvas");
  const seen = x > 60 && y > 60 && x < width - 60 && y < height - 60;
  if (!seen || network.getScale() < 0.35)
    network.moveTo({
      position: node,
      scale: Math.max(0.8, network.getScale()),
      animation: moving(),
    });
}

/** Where on screen a thing stands, by its label; for tests and for pages about this one. */
export function whereIs(label) {
  const { left, top } = byId("canvas").getBoundingClientRect();
  const { x, y } = network.canvasToDOM(
    currentScene().nodes.find(({ thing }) => things.label[thing] === label),
  );
  return { x: x + left, y: y + top };
}

export const zoom = (factor) =>
  network.moveTo({ scale: Math.min(4, network.getScale() * factor), animation: moving() });

/** The next thing from a thing in a direction, as the arrow keys walk. */
export function nextThing(thing, [right, down]) {
  const from = currentScene().nodes.find((node) => node.thing === thing) ?? currentScene().nodes[0];
  if (!from || thing === null) return from?.thing ?? null;
  const ahead = currentScene().nodes.map((node) => [
    distanceAhead(from, node, right, down),
    node.thing,
  ]);
  const [distance, next] = ahead.reduce(
    (best, each) => (each[0] < best[0] ? each : best),
    [Infinity, thing],
  );
  return distance < Infinity ? next : thing;
}

function distanceAhead(from, node, right, down) {
  const [dx, dy] = [node.x - from.x, node.y - from.y];
  const along = dx * right + dy * down;
  const aside = Math.abs(dx * down) + Math.abs(dy * right);
  return along > 1 && aside <= along * 1.5 ? along + aside * 2 : Infinity;
}
