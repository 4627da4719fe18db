/** The panel: what is chosen and all that is known of it, or a summary where nothing is. */

import { articlePart } from "./article.js";
import { pathPart, tiePart } from "./between.js";
import { articleIn } from "./choices.js";
import { byId, fill } from "./dom.js";
import { summaryPart } from "./summary.js";
import { thingPart } from "./thing.js";

/** Show what the state has chosen. */
export function showPanel(state, shown) {
  const content = state.path
    ? pathPart(state)
    : typeof state.chosen === "number"
      ? thingPart(state.chosen, shown)
      : articleIn(state.chosen) !== null
        ? articlePart(articleIn(state.chosen))
        : state.chosen
          ? tiePart(state.chosen)
          : summaryPart(state, shown);
  const panel = byId("panel");
  const reading = panel.contains(document.activeElement);
  fill(panel, content);
  panel.scrollTop = 0;
  if (reading) byId("panel-title").focus();
}
