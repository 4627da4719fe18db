/** Everything the page itself says, in Vietnamese and English, from one table. */

import { data } from "./graph.js";

const LANGUAGES = ["vi", "en"];
let language = 0;

export const speak = (name) => {
  language = Math.max(0, LANGUAGES.indexOf(name));
  document.documentElement.lang = LANGUAGES[language];
};

export const spoken = () => LANGUAGES[language];

/** Tell whether the page has a phrase of that name. */
export const sayable = (key) => Object.hasOwn(data.words, key);

/** Say a phrase without values in one of the languages. */
export const sayIn = (name, key) => data.words[key][LANGUAGES.indexOf(name)];

/** Say a phrase; `{0}`, `{1}` in it stand for the values. */
export function say(key, ...values) {
  return data.words[key][language].replace(/\{(\d)\}/g, (_, index) => number(values[index]));
}

const number = (value) => (typeof value === "number" ? value.toLocaleString(spoken()) : value);

export const kindName = (kind) => data.kinds[kind][spoken()];

/** A role's name, as the source of its facts says it or, inverse, as the target does. */
export const roleName = (role, inverse = false) => data.roles[role][(inverse ? 3 : 1) + language];

/** Word the fixed parts of the page: text, names for screen readers, hints. */
export function wordPage() {
  for (const part of document.querySelectorAll("[data-word]"))
    part.textContent = say(part.dataset.word);
  for (const part of document.querySelectorAll("[data-name]")) name(part, say(part.dataset.name));
  for (const part of document.querySelectorAll("[data-hint]"))
    part.placeholder = say(part.dataset.hint);
}

function name(part, words) {
  part.setAttribute("aria-label", words);
  if (part.tagName === "BUTTON") part.title = words;
}
