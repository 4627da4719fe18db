/** The timeline: how much falls into each stretch of time, and a brush to choose some of it. */

import { showDay, thingSpan } from "./days.js";
import { byId, fill, svgEl } from "./dom.js";
import { size, things } from "./graph.js";
import { colourOf } from "./looks.js";
import { adjust, change, now } from "./state.js";
import { say } from "./words.js";

const WIDTH = 1000;
const HEIGHT = 40;
const LOWEST = 4; // of a bar that is not empty
const BARS = 80; // no more than that
const UNITS = [1, 3, 12, 60, 120]; // months of a bar
const YEAR = 45; // pixels for the name of a year

let axis = null;

/** Months since the year 0. */
const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const dayOf = (month) =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/**
 * The axis over dated things, with each bar's count by kind; null for fewer than two months.
 *
 * A few stray years long before or after the others would crush them into one bar, so those fall
 * into the first or last bar, which stand for all that is earlier or later.
 */
function makeAxis() {
  const spans = Array.from({ length: size }, (_, thing) => [thing, thingSpan(thing)]).filter(
    ([, span]) => span,
  );
  const [first, last] = usual(spans.flatMap(([, span]) => span.map(monthOf)));
  if (!(last > first)) return null;
  const unit = UNITS.find((each) => (last - first) / each < BARS) ?? UNITS.at(-1);
  const start = first - (first % unit);
  const bars = Array.from({ length: Math.floor((last - start) / unit) + 1 }, () => new Map());
  const barOf = (day) =>
    Math.min(bars.length - 1, Math.max(0, Math.floor((monthOf(day) - start) / unit)));
  for (const [thing, span] of spans) count(bars, things.kind[thing], span.map(barOf));
  return { start, unit, bars, peak: Math.max(...bars.map(total)) };
}

/** The first and last month without the strays, one in 25 on either side, unless none is left. */
function usual(months) {
  const sorted = Int32Array.from(months).sort();
  const strays = Math.floor(sorted.length / 25);
  const [first, last] = [sorted[strays], sorted[sorted.length - 1 - strays]];
  return last > first ? [first, last] : [sorted[0], sorted.at(-1)];
}

/** Count a thing in each bar that it touches, under its kind and whether it lasts. */
function count(bars, kind, [first, last]) {
  const key = 2 * kind + Number(last > first);
  for (let bar = first; bar <= last; bar++) bars[bar].set(key, (bars[bar].get(key) ?? 0) + 1);
}

const total = (bar) => [...bar.values()].reduce((sum, each) => sum + each, 0);

/** Moments first, then what lasts, each in the order of kinds. */
const inOrder = ([one], [other]) => (one % 2) - (other % 2) || one - other;

/** Draw the timeline, or hide it where there is no time to choose from. */
export function showTimeline(state) {
  axis ??= makeAxis() ?? false;
  byId("timeline").hidden = !axis;
  if (!axis) return;
  fill(
    byId("bars"),
    axis.bars.map((bar, index) => barPart(bar, index)),
    brushPart(state),
  );
  fill(byId("years"), yearParts());
  showSliders(state);
}

const place = (index) => (index / axis.bars.length) * WIDTH;

/** The height of a bar grows with the root of its count, or one busy month would dwarf all others. */
const heightOf = (bar) => Math.max(LOWEST, Math.sqrt(total(bar) / axis.peak) * (HEIGHT - 2));

function barPart(bar, index) {
  let top = HEIGHT;
  const width = WIDTH / axis.bars.length;
  const unit = heightOf(bar) / total(bar);
  const parts = [...bar].sort(inOrder).map(([key, number]) => {
    const height = number * unit;
    top -= height;
    return svgEl("rect", {
      x: place(index) + width * 0.08,
      y: top,
      width: width * 0.84,
      height,
      fill: colourOf(key >> 1),
      class: key % 2 ? "long" : null,
    });
  });
  return svgEl("g", {}, svgEl("title", {}, `${showDay(startOf(index))}: ${total(bar)}`), parts);
}

const startOf = (index) => dayOf(axis.start + index * axis.unit);
const endOf = (index) => dayOf(axis.start + (index + 1) * axis.unit - 1);

/** The bars that the chosen time covers, as first and last number. */
function range({ from, to }) {
  const number = (day, otherwise) =>
    day
      ? Math.floor(
          (monthOf(day.length === 4 ? `${day}-${otherwise ? "12" : "01"}` : day) - axis.start) /
            axis.unit,
        )
      : otherwise;
  const last = axis.bars.length - 1;
  return [number(from, 0), number(to, last)].map((bar) => Math.min(last, Math.max(0, bar)));
}

function brushPart(state) {
  const [first, last] = range(state);
  const cover = (from, to) =>
    svgEl("rect", {
      class: "outside",
      x: place(from),
      y: 0,
      width: Math.max(0, place(to) - place(from)),
      height: HEIGHT,
    });
  return [cover(0, first), cover(last + 1, axis.bars.length)];
}

/** Names of years beneath the bars, as far apart as they need; the first may be of a mere rest. */
function yearParts() {
  const fitting = byId("years").clientWidth / YEAR;
  const room = axis.bars.length / fitting; // bars that a name is as wide as
  const years = axis.bars
    .map((_, index) => [index, Number(startOf(index).slice(0, 4))])
    .filter(([index, year], _, all) => index === 0 || year !== all[index - 1][1]);
  const every = Math.ceil(years.length / fitting);
  const last = axis.bars.length - 0.8 * room;
  const named = years.filter(([bar], index) => index % every === 0 && (bar <= last || bar === 0));
  if (named.length > 1 && named[1][0] < room) named.shift();
  return named.map(([index, year]) => yearPart(index, year));
}

function yearPart(index, year) {
  const part = document.createElement("span");
  part.textContent = year;
  part.style.left = `${(index / axis.bars.length) * 100}%`;
  return part;
}

// ---- choosing

function showSliders(state) {
  range(state).forEach((bar, side) => {
    const slider = byId(side ? "until" : "since");
    slider.max = axis.bars.length - 1;
    slider.value = bar;
    slider.setAttribute("aria-valuetext", showDay(side ? endOf(bar) : startOf(bar)));
  });
}

/** The step that chooses these bars; all of them is no choice. */
function chosen(one, other) {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  return {
    from: first === 0 ? "" : startOf(first),
    to: last === axis.bars.length - 1 ? "" : endOf(last),
  };
}

/** Let sliders and the pointer choose a time. */
export function startTimeline() {
  const slid = () => change(chosen(Number(byId("since").value), Number(byId("until").value)));
  byId("since").addEventListener("change", slid);
  byId("until").addEventListener("change", slid);
  byId("bars").addEventListener("pointerdown", brush);
  byId("all-time").addEventListener("click", () => change({ from: "", to: "" }));
  addEventListener("resize", () => axis && fill(byId("years"), yearParts()));
}

function brush(down) {
  const bars = byId("bars");
  const first = barAt(down);
  const before = { from: now().from, to: now().to };
  bars.setPointerCapture(down.pointerId);
  const drag = (move) => adjust(chosen(first, barAt(move)));
  const done = (up) => {
    bars.removeEventListener("pointermove", drag);
    adjust(before);
    change(chosen(first, barAt(up)));
  };
  bars.addEventListener("pointermove", drag);
  bars.addEventListener("pointerup", done, { once: true });
}

function barAt({ clientX }) {
  const { left, width } = byId("bars").getBoundingClientRect();
  const bar = Math.floor(((clientX - left) / width) * axis.bars.length);
  return Math.min(axis.bars.length - 1, Math.max(0, bar));
}

/** The chosen time in words. */
export const timeWords = ({ from, to }) =>
  say("time", from ? showDay(from) : "…", to ? showDay(to) : "…");
