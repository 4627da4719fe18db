/** The whole picture as a drawing, for export: what is shown, at full size, labels and all. */

import { currentScene } from "./canvas.js";
import { svgEl } from "./dom.js";
import { data, kindOf, things } from "./graph.js";
import { chooseLabels } from "./labels.js";
import { colourOf, colours } from "./looks.js";
import { frameOf } from "./scene.js";
import { outline } from "./shapes.js";
import { widthOf } from "./ties.js";

const MARGIN = 150;

/** The shown network as an SVG element with its own size. */
export function drawing() {
  const scene = currentScene();
  const [left, top, right, bottom] = frameOf(scene.nodes).map(
    (end, side) => end + (side < 2 ? -MARGIN : MARGIN),
  );
  const { paper, fontFamily } = colours();
  const [width, height] = [right - left, bottom - top];
  return svgEl(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `${left} ${top} ${width} ${height}`,
      "font-family": fontFamily,
    },
    svgEl("title", {}, clean(data.title)),
    svgEl("rect", { x: left, y: top, width, height, fill: paper }),
    svgEl("g", { stroke: colours().line }, scene.ties.map(line)),
    svgEl("g", {}, scene.nodes.map(shape)),
    svgEl(
      "g",
      { "paint-order": "stroke", stroke: paper, "stroke-width": 4, "stroke-linejoin": "round" },
      chooseLabels(scene, 1, fontFamily, MARGIN).map(label),
    ),
  );
}

const line = ({ ends: [one, other], tie }) =>
  svgEl("line", {
    x1: one.x,
    y1: one.y,
    x2: other.x,
    y2: other.y,
    "stroke-width": widthOf(tie),
  });

const shape = ({ thing, x, y, size }) =>
  svgEl("path", {
    d: outline(kindOf(thing).shape, size),
    transform: `translate(${x} ${y})`,
    fill: colourOf(things.kind[thing]),
    "fill-rule": "evenodd",
  });

function label({ lines, soft: from, x, y, px, py, align, font, leading }) {
  const { ink, soft } = colours();
  const anchor = { left: "start", center: "middle", right: "end" }[align];
  const line = (text, index) => ({
    x: x + px,
    y: y + py + font * 0.9 + index * leading,
    fill: index < from ? ink : soft,
  });
  return svgEl(
    "text",
    { "font-size": font, "text-anchor": anchor },
    lines.map((text, index) => svgEl("tspan", line(text, index), clean(text))),
  );
}

/** XML has no place for most control characters and lone surrogates. */
const clean = (text) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
