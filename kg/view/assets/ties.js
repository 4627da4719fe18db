/** The lines between things. Each is painted by itself: browsers take longer over one long path. */

import { things } from "./graph.js";
import { colours } from "./looks.js";
import { frameOf } from "./scene.js";

const ARROW = 9; // pixels of an arrow's side

/** Paint the ties of a scene, those that stand out above the others. */
export function paintTies(ctx, scene) {
  const thick = thickness(scene.nodes);
  for (const tie of scene.ties.toReversed()) paintTie(ctx, tie, thick);
  ctx.globalAlpha = 1;
}

/** Lines of a wide scene are seen from afar and must be the thicker for it. */
function thickness(nodes) {
  const [left, top, right, bottom] = frameOf(nodes);
  return Math.min(1.7, Math.max(1, Math.sqrt(Math.max(right - left, bottom - top) / 1200)));
}

function paintTie(ctx, { ends: [from, to], tie, faint, chosen, picked }, thick) {
  ctx.globalAlpha = faint ? 0.18 : 1;
  ctx.strokeStyle = ctx.fillStyle = picked || chosen ? colours().strong : colours().line;
  ctx.lineWidth = thick * (picked ? 3.5 : widthOf(tie));
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
  if (isDirected(from, to)) paintArrow(ctx, from, to, thick);
}

/** A tie of many facts is wider. */
export const widthOf = (tie) => Math.min(3, 1 + tie.facts.length * 0.4);

/** Only between two of a kind does a line not tell its direction. */
const isDirected = (from, to) => things.kind[from.thing] === things.kind[to.thing];

function paintArrow(ctx, from, to, thick) {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(x, y);
  if (length <= to.size * 1.3) return;
  const [dx, dy] = [x / length, y / length];
  const tip = { x: to.x - dx * to.size * 1.15, y: to.y - dy * to.size * 1.15 };
  const [back, aside] = [ARROW * thick, ARROW * thick * 0.4];
  ctx.beginPath();
  ctx.moveTo(tip.x, tip.y);
  ctx.lineTo(tip.x - dx * back - dy * aside, tip.y - dy * back + dx * aside);
  ctx.lineTo(tip.x - dx * back + dy * aside, tip.y - dy * back - dx * aside);
  ctx.fill();
}

/** The name of the tie nearest to a point of the network, within a reach, or undefined. */
export function tieAt(scene, point, reach) {
  const near = scene.ties
    .map(({ tie, ends }) => [distance(point, ends), tie.name])
    .filter(([away]) => away <= reach);
  return near.sort(([one], [other]) => one - other)[0]?.[1];
}

function distance({ x, y }, [from, to]) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}
