/** The room that labels have: within bounds, beside nodes and other labels, off the lines. */

const CELL = 64;

/** What is taken of the picture at one scale, in pixels of the screen. */
export class Room {
  cells = new Map();

  /** `bounds` hold every label; `lines` are those that it had better not cover, with their `tie`. */
  constructor(bounds, lines) {
    this.bounds = bounds;
    this.lines = lines;
  }

  /** Take room for one of some labels: of those that are free the one that covers fewest lines. */
  take(labels, { overNodes = false, most = Infinity } = {}) {
    let [best, least] = [null, most + 1];
    for (const label of labels) {
      const covered = this.isFree(label, overNodes) ? this.covered(label, least) : Infinity;
      if (covered < least) [best, least] = [label, covered];
      if (least === 0) break;
    }
    if (best) this.add(best.box);
    return best;
  }

  /** Tell whether a box meets no label and no node but its own; `overNodes` only firm ones count. */
  isFree({ box, thing }, overNodes) {
    const hinders = (other) =>
      meet(box, other.box) && other.thing !== thing && (other.firm || !overNodes);
    return (
      holds(this.bounds, box) &&
      !keys(box).some((key) => this.cells.get(key)?.some(hinders))
    );
  }

  /** How many lines a label covers other than its own, counted until there are enough. */
  covered({ box, tie }, enough) {
    let count = 0;
    for (const line of this.lines)
      if (line.tie !== tie && isMet(box, line) && ++count >= enough) break;
    return count;
  }

  /** Take a box: that of a thing, or of a label, which is firm. */
  add(box, thing = null, firm = thing === null) {
    for (const key of keys(box)) {
      if (!this.cells.has(key)) this.cells.set(key, []);
      this.cells.get(key).push({ box, thing, firm });
    }
  }
}

const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const holds = (outer, box) =>
  box[0] >= outer[0] && box[1] >= outer[1] && box[2] <= outer[2] && box[3] <= outer[3];

/** Tell whether a line has a part in a box: its ends are not both beyond a side, nor all corners. */
function isMet([left, top, right, bottom], { ends: [ax, ay, bx, by] }) {
  if (Math.max(ax, bx) < left || Math.min(ax, bx) > right) return false;
  if (Math.max(ay, by) < top || Math.min(ay, by) > bottom) return false;
  const turn = (x, y) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const turns = [turn(left, top), turn(right, top), turn(right, bottom), turn(left, bottom)];
  return Math.min(...turns) <= 0 && Math.max(...turns) >= 0;
}

/** The cells that a box touches, each as one number. */
function keys([left, top, right, bottom]) {
  const found = [];
  for (let column = Math.floor(left / CELL); column <= right / CELL; column++) {
    for (let row = Math.floor(top / CELL); row <= bottom / CELL; row++)
      found.push(column * 65536 + row);
  }
  return found;
}
