/** The outline of each kind, once for the picture, the legend and the exported drawing. */

const point = (x, y) => `${round(x)} ${round(y)}`;
const round = (value) => Math.round(value * 100) / 100;
const polygon = (points) => `M${points.map(([x, y]) => point(x, y)).join("L")}Z`;

function around(corners, radius, turn = 0) {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / corners + turn;
    const reach = typeof radius === "function" ? radius(corner) : radius;
    return [reach * Math.sin(angle), -reach * Math.cos(angle)];
  });
}

const circle = (r, x = 0, y = 0) =>
  `M${point(x - r, y)}A${r} ${r} 0 1 1 ${point(x + r, y)}A${r} ${r} 0 1 1 ${point(x - r, y)}Z`;

function rounded(half, corner) {
  const side = 2 * (half - corner);
  return `M${point(corner - half, -half)}h${side}a${corner} ${corner} 0 0 1 ${corner} ${corner}v${side}a${corner} ${corner} 0 0 1 ${-corner} ${corner}h${-side}a${corner} ${corner} 0 0 1 ${-corner} ${-corner}v${-side}a${corner} ${corner} 0 0 1 ${corner} ${-corner}Z`;
}

const OUTLINES = {
  dot: (r) => circle(r),
  square: (r) => rounded(r * 0.88, r * 0.26),
  diamond: (r) => polygon(around(4, r * 1.2)),
  hexagon: (r) => polygon(around(6, r * 1.06, Math.PI / 6)),
  star: (r) => polygon(around(10, (corner) => (corner % 2 ? r * 0.58 : r * 1.28))),
  triangle: (r) => polygon(around(3, r * 1.24)),
  triangleDown: (r) => polygon(around(3, r * 1.24, Math.PI)),
  dots: (r) =>
    around(3, r * 0.62)
      .map(([x, y]) => circle(round(r * 0.5), x, y))
      .join(""),
  pentagon: (r) => polygon(around(5, r * 1.12)),
  ring: (r) => circle(r) + circle(r * 0.5),
  leaf: (r) =>
    `M${point(-r * 0.75, -r)}h${r}l${round(r * 0.5)} ${round(r * 0.5)}V${r}H${round(-r * 0.75)}Z`,
  bubble: (r) =>
    `${rounded(r * 0.85, r * 0.4)}M${point(-r * 0.3, r * 0.8)}L${point(-r * 0.5, r * 1.3)}L${point(r * 0.2, r * 0.8)}Z`,
};

/** The outline of a shape of that radius about (0, 0), as the data of an SVG path. */
export const outline = (shape, radius) => (OUTLINES[shape] ?? OUTLINES.dot)(radius);
