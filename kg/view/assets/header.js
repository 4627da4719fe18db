/** What a part of the panel begins with: its title, of what kind it is, and the way out. */

import { button, el } from "./dom.js";
import { change } from "./state.js";
import { say } from "./words.js";

export const heading = (text) => el("h2", { tabindex: "-1", id: "panel-title", dir: "auto" }, text);

export const header = (kind, title) =>
  el("header", {}, el("p", { class: "kind" }, kind), closer(), heading(title));

const closer = () =>
  button("×", () => change({ chosen: null, path: null }), {
    class: "close",
    "aria-label": say("close"),
    title: say("close"),
  });
