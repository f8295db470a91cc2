// Anchors name a place in the text by its words and what stands around them, so that a correction finds its place again
// when the text has changed. What cannot be found without doubt is not found. Pure functions.

import { commonEnds } from '../view/units.js';

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {import("../../js/index.js").Kind | "text"} AnchorKind "text": a passage that need not be marked. */
/**
 * `exact` is text.slice(start, end); prefix and suffix are what stands before and after, up to 32 UTF-16 units. `nth` tells
 * apart marks of one kind on the same words; it is left out where it is 0.
 * @typedef {{ kind: AnchorKind, start: number, end: number, exact: string, prefix: string, suffix: string, nth?: number }} Anchor
 */

/** How far an anchor looks to either side. */
const REACH = 32;

/** Letters of words and surroundings that must agree before a passage elsewhere is taken for the one meant. */
const ENOUGH = 20;

/** Places tried: a word that a text repeats more often needs its surroundings whole. */
const MOST_TRIED = 5_000;

/**
 * The anchor of a span of the text.
 * @param {string} text @param {Span} span @param {AnchorKind} kind @param {number} [nth] @returns {Anchor}
 */
export function anchorOf(text, { start, end }, kind, nth = 0) {
  const anchor = { kind, start, end, exact: text.slice(start, end), ...around(text, start, end) };
  return nth > 0 ? { ...anchor, nth } : anchor;
}

/** @param {string} text @param {number} start @param {number} end */
const around = (text, start, end) => ({
  prefix: text.slice(Math.max(0, start - REACH), start),
  suffix: text.slice(end, end + REACH),
});

/**
 * Where an anchor's words stand in the text now; null if they are gone, or may be any of several.
 * @param {string} text @param {Anchor} anchor @returns {Span | null}
 */
export function locate(text, anchor) {
  const { start, exact, prefix, suffix } = anchor;
  if (!exact) return null;
  const whole = prefix.length + suffix.length;
  const spanAt = (/** @type {number} */ at) => ({ start: at, end: at + exact.length });
  if (text.startsWith(exact, start) && agreement(text, start, anchor) === whole) return spanAt(start);
  const { at, agreed, several } = bestPlace(text, anchor);
  const needed = Math.min(whole, Math.max(0, ENOUGH - exact.length));
  return at < 0 || several || agreed < needed ? null : spanAt(at);
}

/**
 * The place whose surroundings agree best; of equals the one where the words stood before.
 * @param {string} text @param {Anchor} anchor
 */
function bestPlace(text, anchor) {
  let best = { at: -1, agreed: -1, several: false };
  let tried = 0;
  for (let at = text.indexOf(anchor.exact); at >= 0 && tried < MOST_TRIED; at = text.indexOf(anchor.exact, at + 1)) {
    const agreed = agreement(text, at, anchor);
    if (agreed > best.agreed || (agreed === best.agreed && at === anchor.start)) best = { at, agreed, several: false };
    else if (agreed === best.agreed && best.at !== anchor.start) best.several = true;
    tried++;
  }
  return best;
}

/** How many letters before and after a place agree with the anchor's. @param {string} text @param {number} at @param {Anchor} anchor */
function agreement(text, at, { exact, prefix, suffix }) {
  let before = 0;
  while (before < prefix.length && at > before && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  const end = at + exact.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/**
 * Moves anchors along with a change of the text: those outside the changed passage get their new place and surroundings;
 * those that it touches stay as they were, to be found by their words.
 * @param {string} before @param {string} after @returns {(anchor: Anchor) => Anchor}
 */
export function anchorMover(before, after) {
  const { prefix, suffix } = commonEnds(before, after);
  const lastKept = before.length - suffix;
  const shift = after.length - before.length;
  return (anchor) => {
    const found = locate(before, anchor);
    if (!found) return anchor;
    const by = found.end <= prefix ? 0 : found.start >= lastKept ? shift : null;
    return by === null ? anchor : anchorOf(after, { start: found.start + by, end: found.end + by }, anchor.kind, anchor.nth);
  };
}
