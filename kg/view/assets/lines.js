/** Labels as short lines: wrapped at words, at most three, the rest an ellipsis. */

const WIDTH = 24;
const LINES = 3;
const wrapped = new Map();

/** The lines of a label. */
export function linesOf(text) {
  if (!wrapped.has(text)) wrapped.set(text, wrap(text.slice(0, 400)));
  return wrapped.get(text);
}

function wrap(text) {
  const lines = [""];
  for (const word of text.split(/\s+/).flatMap(pieces)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const full = lines.filter(Boolean);
  return full.length > LINES ? [...full.slice(0, LINES - 1), `${full[LINES - 1].slice(0, WIDTH - 1)}…`] : full;
}

/** Cut a word that is longer than a line. */
const pieces = (word) => word.match(new RegExp(`.{1,${WIDTH}}`, "gu")) ?? [];
