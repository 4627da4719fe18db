/** On paper the whole picture stands as a drawing in light colours, whatever the screen shows. */

import { byId } from "./dom.js";
import { dress } from "./looks.js";
import { now } from "./state.js";
import { drawing } from "./svg.js";

/** Draw before each print, and clear it away after. */
export function startPaper() {
  addEventListener("beforeprint", () => {
    dress("light");
    byId("paper").replaceChildren(drawing());
  });
  addEventListener("afterprint", () => {
    dress(now().theme);
    byId("paper").replaceChildren();
  });
}
