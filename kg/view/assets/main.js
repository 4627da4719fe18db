/** The page comes to life: each part is started, then follows the state. */

import { readAddress, writeAddress } from "./address.js";
import { fit, lookAt, startCamera, whereIs, zoom } from "./camera.js";
import { labelsDrawn, show, startCanvas } from "./canvas.js";
import { choiceOf, nameOf } from "./choices.js";
import { byId } from "./dom.js";
import { saveCsv, savePng, saveSvg } from "./export.js";
import { showFilters, startFilters } from "./filters.js";
import { data, size, things } from "./graph.js";
import { startKeys } from "./keys.js";
import { showList } from "./list.js";
import { dress, onSystemTheme, isDark } from "./looks.js";
import { brightOf, expand, showMore } from "./explore.js";
import { showPanel } from "./panel.js";
import { startPaper } from "./paper.js";
import { startSearch } from "./search.js";
import { EXPLORED, adjust, canUndo, filtering, now, onChange, reset, restart, undo } from "./state.js";
import { showTimeline, startTimeline, timeWords } from "./timeline.js";
import { isListSeen, turn } from "./turning.js";
import { listed, moreCount, visible } from "./visible.js";
import { say, speak, wordPage } from "./words.js";

const FILTERS = ["kinds", "roles", "place", "from", "to", "undated"];
const BASE = ["base", "more", ...FILTERS];
const EXTENT = ["added", "removed", ...BASE];
const LOOK = ["language", "theme", "view"];

let shown = { things: [], facts: [] };
let content = shown; // of the picture or the list, whichever is seen
const shownSet = () => new Set(shown.things);

function followState(state, before) {
  if (pathIsChosen(state, before)) return;
  speak(state.language);
  if (state.theme !== before.theme) dress(state.theme);
  shown = visible(state);
  const bright = brightOf(state);
  show(state, shown, bright);
  if (changed(state, before, BASE)) fit();
  else if (isFramed(state) && changed(state, before, ["path", "chosen"])) fit([...bright]);
  else if (typeof state.chosen === "number" && state.chosen !== before.chosen)
    lookAt(state.chosen, bright);
  showAround(state, before);
}

/** A path, an article, and a post with its holders are seen as a whole. */
const isFramed = ({ path, chosen }) =>
  path?.[1] != null || ["article", "post"].includes(choiceOf(chosen).kind);

/** While a path waits for its end, choosing a thing gives it. */
function pathIsChosen(state, before) {
  const waits = before.path?.[1] === null && before.path[0] !== state.chosen;
  if (
    !waits ||
    typeof state.chosen !== "number" ||
    state.path !== null ||
    state.chosen === before.chosen
  )
    return false;
  adjust({ path: [before.path[0], state.chosen], chosen: before.chosen });
  return true;
}

function showAround(state, before) {
  const set = shownSet();
  wordPage();
  document.body.dataset.view = state.view;
  document.body.dataset.panel = state.chosen !== null || state.path ? "open" : "";
  keepFocus(() => showFilters(state));
  showTimeline(state);
  content = state.view === "list" ? listed(state) : shown;
  if (state.view === "list" && changed(state, before, [...EXTENT, ...LOOK])) showList(state, content);
  if (changed(state, before, ["chosen", "path", ...EXTENT, ...LOOK])) showPanel(state, set);
  showCounts(state);
  announce(state, before);
  writeAddress();
}

const changed = (state, before, keys) => keys.some((key) => state[key] !== before[key]);

/** Filters are written anew; the switch that had the focus has it again. */
function keepFocus(write) {
  const key = document.activeElement?.dataset?.key;
  write();
  if (key) document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

function showCounts(state) {
  const parts = [say("shown", content.things.length, size)];
  if (state.base !== null) parts.push(say("around", things.label[state.base]));
  if (state.from || state.to) parts.push(timeWords(state));
  byId("counts").textContent = parts.join(" · ");
  byId("undo").disabled = !canUndo();
  byId("reset").hidden =
    !changed(state, EXPLORED, ["base", "more"]) &&
    !state.added.length &&
    !state.removed.length &&
    !filtering(state);
  showMoreButton(state);
  byId("as-list").setAttribute("aria-pressed", String(isListSeen(state)));
  byId("filter-button").dataset.on = String(filtering(state));
}

function showMoreButton(state) {
  const count = state.view === "list" ? 0 : moreCount(state);
  byId("more").hidden = count === 0;
  byId("more").textContent = say("show_more", count);
}

function announce(state, before) {
  if (state.chosen !== null && state.chosen !== before.chosen)
    byId("news").textContent = nameOf(state.chosen);
  else if (changed(state, before, FILTERS))
    byId("news").textContent = say("shown", content.things.length, size);
}

function startButtons() {
  const press = (id, act) => byId(id).addEventListener("click", act);
  press("undo", undo);
  press("reset", reset);
  press("more", showMore);
  press("as-list", turn);
  press("language", () => adjust({ language: now().language === "vi" ? "en" : "vi" }));
  press("theme", () => adjust({ theme: isDark() ? "light" : "dark" }));
  press("help-button", () => byId("help").showModal());
  press("filter-button", () => document.body.classList.toggle("filters-open"));
  press("zoom-in", () => zoom(1.3));
  press("zoom-out", () => zoom(0.77));
  press("fit", () => fit());
  press("png", savePng);
  press("svg", saveSvg);
  press("csv", () => saveCsv(content));
  press("print", () => window.print());
  byId("save").addEventListener(
    "click",
    ({ target }) => target.closest("button") && byId("save").removeAttribute("open"),
  );
  byId("canvas").addEventListener("expand", ({ detail }) => expand(detail, shownSet()));
}

function start() {
  dress("");
  startCamera(startCanvas());
  onChange(followState);
  startButtons();
  startFilters();
  startTimeline();
  startSearch((thing) => shownSet().has(thing));
  startKeys(shownSet);
  startPaper();
  onSystemTheme(() => {
    dress(now().theme);
    restart(now());
  });
  addEventListener("hashchange", () => restart(readAddress()));
  restart(readAddress());
  fit(undefined, false);
  window.civicKg = { whereIs, labelsDrawn };
  document.body.dataset.ready = String(data.opening.length);
}

start();
