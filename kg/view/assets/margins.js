/** Pixels on screen kept free about the middles of nodes, for their labels. */

export const ABOVE = 52;
export const BELOW = 84;
export const STATUS = 36; // and for the line that tells how much is shown

const NARROWEST = 80; // half of a label that stands beneath its node
const WIDEST = 112;

/** Those to the left and right, in a picture of that width. */
export const asideOf = (width) => Math.max(NARROWEST, Math.min(WIDEST, width * 0.17));
