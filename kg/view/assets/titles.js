/** Posts as a reader is told of them: one that is no longer held says so wherever its title stands. */

import { daysOf, showDay } from "./days.js";
import { data, facts } from "./graph.js";
import { say, sayIn, spoken } from "./words.js";

/** Tell whether a fact is that someone holds a post. */
export const isPost = (fact) => data.roles[facts.role[fact]][0] === "tenure";

/** The title of a post, or those in whose name someone takes part; empty where none is known. */
export const titleOf = (fact) => titleIn(spoken(), fact);

/** The same, whichever language the page speaks. */
export const titleIn = (language, fact) =>
  [facts.former[fact] && sayIn(language, "former"), facts.title[fact]].filter(Boolean).join(" ");

/** When a fact was. News seldom tells since when a post is held: its days are those of the news. */
export function whenOfFact(fact) {
  const days = daysOf(fact).map(showDay).join(" – ");
  return days && isPost(fact) ? say("seen", days) : days;
}
