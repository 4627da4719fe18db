/** The turn from the picture to the list and back. */

import { adjust, change, now } from "./state.js";

const PHONE = matchMedia("(max-width: 760px)"); // as in the style: there a panel covers the list

const isCovered = ({ chosen, path }) => PHONE.matches && Boolean(chosen !== null || path);

/** Tell whether the list can be seen. */
export const isListSeen = (state) => state.view === "list" && !isCovered(state);

/** Show the list, from under the panel too; or the picture where the list is seen. */
export function turn() {
  if (isListSeen(now())) adjust({ view: "picture" });
  else if (isCovered(now())) change({ view: "list", chosen: null, path: null });
  else adjust({ view: "list" });
}
