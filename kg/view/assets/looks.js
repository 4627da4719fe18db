/** Colours of the picture, from the style sheet and the table of kinds, for light and for dark. */

import { data } from "./graph.js";

const DARK = matchMedia("(prefers-color-scheme: dark)");
let palette = null;
let dark = false;

/** Put a theme on the page: "light", "dark", or "" for what the reader's system prefers. */
export function dress(theme) {
  dark = theme ? theme === "dark" : DARK.matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  palette = {
    paper: colour("paper"),
    ink: colour("ink"),
    soft: colour("soft"),
    line: colour("line"),
    strong: colour("strong"),
    fontFamily: style.fontFamily,
  };
}

export const onSystemTheme = (listener) => DARK.addEventListener("change", listener);

export const isDark = () => dark;

export const colours = () => palette;

export const colourOf = (kind) => (dark ? data.kinds[kind].dark : data.kinds[kind].light);

export const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
