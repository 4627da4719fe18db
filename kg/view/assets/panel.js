/** The panel: what is chosen and all that is known of it, or a summary where nothing is. */

import { pathPart, tiePart } from "./between.js";
import { byId, fill } from "./dom.js";
import { summaryPart } from "./summary.js";
import { thingPart } from "./thing.js";

/** Show what the state has chosen. */
export function showPanel(state, shown) {
  const content = state.path
    ? pathPart(state)
    : typeof state.chosen === "number"
      ? thingPart(state.chosen, shown)
      : state.chosen
        ? tiePart(state.chosen)
        : summaryPart(shown);
  const panel = byId("panel");
  const reading = panel.contains(document.activeElement);
  fill(panel, content);
  panel.scrollTop = 0;
  if (reading) byId("panel-title").focus();
}
