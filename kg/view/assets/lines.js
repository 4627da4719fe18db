/** Labels as short lines: wrapped at words, at most three, the rest an ellipsis. */

const WIDTH = 21;
const LINES = 3;
const wrapped = new Map();

/** The lines of a label, fewer where something else is to stand beneath. */
export function linesOf(text, most = LINES) {
  const key = `${most} ${text}`;
  if (!wrapped.has(key)) wrapped.set(key, wrap(text.slice(0, 400), most));
  return wrapped.get(key);
}

function wrap(text, most) {
  const lines = [""];
  for (const word of text.split(/\s+/).flatMap(pieces)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const full = lines.filter(Boolean);
  return full.length > most
    ? [...full.slice(0, most - 1), `${full[most - 1].slice(0, WIDTH - 1)}…`]
    : full;
}

/** Cut a word that is longer than a line. */
const pieces = (word) => word.match(new RegExp(`.{1,${WIDTH}}`, "gu")) ?? [];
