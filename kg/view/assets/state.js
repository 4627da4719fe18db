/** What the reader has made of the page; every step can be undone. */

/** What an untouched page has explored. */
export const EXPLORED = {
  base: null, // the thing whose surroundings are shown, or null for what the page opens on
  more: 0, // how often the reader asked for more than what the page opens on
  added: [], // things shown besides
  removed: [], // things hidden
  chosen: null, // a thing's number, a tie's name ("3-8"), or null
  path: null, // the two ends of a path, the second null while it is being chosen
  kinds: [], // numbers of kinds that are off
  roles: [], // names of roles that are off
  place: null, // an area that everything shown must belong to
  from: "",
  to: "",
  undated: false, // events of unknown year pass a choice of time
  at: {}, // places of things that were dragged
};

const SEEN = { language: "vi", theme: "", view: "picture" };

let state = { ...EXPLORED, ...SEEN };
const past = [];
const listeners = [];

/** Tell whether any filter is on. */
export const filtering = ({ kinds, roles, place, from, to }) =>
  Boolean(kinds.length || roles.length || place !== null || from || to);

export const now = () => state;

/** Call `listener(state, before)` after each step; `before` is empty when all is new. */
export const onChange = (listener) => listeners.push(listener);

/** Take a step that can be undone. */
export function change(step) {
  past.push(state);
  become({ ...state, ...step });
}

/** Change how the page looks, which is not a step. */
export const adjust = (step) => become({ ...state, ...step });

/** Take back the last step. */
export function undo() {
  if (!past.length) return;
  const { language, theme, view } = state;
  become({ ...past.pop(), language, theme, view });
}

/** Start from a whole new state, such as one from an address. */
export const restart = (step) => become({ ...EXPLORED, ...SEEN, ...step }, {});

/** Forget every filter and step, and keep language, theme and view. */
export const reset = () => change(EXPLORED);

export const canUndo = () => past.length > 0;

function become(next, before = state) {
  state = next;
  for (const listener of listeners) listener(state, before);
}

export const choose = (chosen) => change({ chosen, path: null });
