/** Days as readers type them. */

import { isDay } from "./days.js";

/**
 * A year, month or day as it is stored, empty for an empty field, or null for what is none: "2021",
 * "2021-04", "4/2021", "tháng 4/2021", "ngày 3 tháng 4 năm 2021".
 */
export function dayTyped(text) {
  const parts = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/ngày|tháng|năm/g, " ")
    .split(/[\s/.-]+/)
    .filter(Boolean);
  const inOrder = parts[0]?.length === 4 ? parts : parts.reverse();
  const day = inOrder.map((part) => part.padStart(2, "0")).join("-");
  return day === "" || isDay(day) ? day : null;
}
