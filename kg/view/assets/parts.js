/** Long lists by and by: the first items, and a button in the place of the others. */

import { button, el } from "./dom.js";
import { say } from "./words.js";

/** The first items of a list, the others behind a button, `next` with each press. */
export function byAndBy(list, count, item, next = count) {
  const rest = list.slice(count);
  const step = Math.min(next, rest.length);
  return [
    ...list.slice(0, count).map(item),
    ...(step ? [el("li", { class: "rest" }, more(step, () => byAndBy(rest, next, item)))] : []),
  ];
}

/** A button that gives way to what it promises, with the list item that it stands alone in. */
export function more(count, make) {
  const reveal = () => {
    const made = make();
    (opener.closest(".rest") ?? opener).replaceWith(...made);
    made[0].querySelector("button, a")?.focus();
  };
  const opener = button(say("more", count), reveal, { class: "more" });
  return opener;
}
