/** The panel: what is chosen and all that is known of it, or a summary where nothing is. */

import { articlePart } from "./article.js";
import { pathPart, tiePart } from "./between.js";
import { choiceOf } from "./choices.js";
import { byId, fill } from "./dom.js";
import { postPart } from "./post.js";
import { summaryPart } from "./summary.js";
import { thingPart } from "./thing.js";

/** Show what the state has chosen. */
export function showPanel(state, shown) {
  const content = state.path ? pathPart(state) : chosenPart(state, shown);
  const panel = byId("panel");
  const reading = panel.contains(document.activeElement);
  fill(panel, content);
  panel.scrollTop = 0;
  if (reading) byId("panel-title").focus();
}

function chosenPart(state, shown) {
  const { kind, number } = choiceOf(state.chosen);
  if (kind === "thing") return thingPart(number, shown);
  if (kind === "article") return articlePart(number);
  if (kind === "post") return postPart(number);
  return kind === "tie" ? tiePart(state.chosen) : summaryPart(state, shown);
}
