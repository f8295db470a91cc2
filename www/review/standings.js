// What each figure does in the toll of its incident once some are corrected. Adding up is the engine's; these are the rules:
//
// - A figure as it was read stands as the engine has it.
// - One that the reader says is feared, denied, supposed, a running total or a part stands as that. One that was read so and is
//   none of it now counts, as does one of another outcome and one that the reader added; unless it is of an earlier event, or
//   tells again, with the same number, what counts already.
// - Where a figure goes, or stands otherwise now, the first that tells it again, or tells another version, takes its place. Its
//   parts count by themselves if there is none.
// - What told a number again and has another one now is another version; and the other way round.

import { placeIn } from '../facts.js';

/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").Standing} Standing */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Item} Item */
/** @typedef {{ standing: Standing, of: Item | null }} Stands */
/** @typedef {Stands & { incident: number }} Settled */

/** Gives each figure its incident and standing, and what that refers to. @param {Desk} desk */
export function settleFigures(desk) {
  const figures = desk.items.filter(({ live, mark }) => live && mark.kind === 'casualty');
  const incidents = new Map(figures.map((item) => [item, incidentOf(desk, item, figures)]));
  const own = new Map(figures.map((item) => [item, ownStanding(desk, item)]));
  const stands = inherited(desk, own);
  for (const [item, { standing }] of own) {
    const anew = standing === 'counted' && !isAsRead(desk, item);
    if (anew) stands.set(item, besideOthers(desk, item, stands, incidents));
  }
  for (const [item, { standing, of }] of stands) item.stands = { standing, of, incident: incidents.get(item) ?? 0 };
}

/** A figure as the engine read it. @param {Desk} desk @param {Item} item */
const readAs = ({ article }, item) => /** @type {CasualtyFigure | undefined} */ (article.annotations[item.order]);

/**
 * The incident that a figure was read in; for one that the reader added, that of the nearest in its sentence, or its paragraph,
 * else the first that is no background.
 * @param {Desk} desk @param {Item} item @param {Item[]} figures
 */
function incidentOf(desk, item, figures) {
  const { blocks, sentences, incidents } = desk.article;
  const read = readAs(desk, item);
  if (read) return read.incident;
  const { start } = item.mark;
  const block = placeIn(blocks, start);
  const far = (/** @type {Item} */ { mark }) =>
    Math.abs(mark.start - start) + (placeIn(sentences, mark.start) === placeIn(sentences, start) ? 0 : desk.text.length);
  const near = figures
    .filter((other) => readAs(desk, other) && placeIn(blocks, other.mark.start) === block)
    .sort((a, b) => far(a) - far(b))[0];
  const first = incidents.findIndex(({ background }) => !background);
  return (near && readAs(desk, near)?.incident) ?? (first < 0 ? incidents.length : first);
}

/** Whether all that its standing depends on is as it was read. @param {Desk} desk @param {Item} item */
function isAsRead(desk, item) {
  const { outcome, status, cumulative } = item.mark;
  const read = readAs(desk, item);
  if (!read || read.outcome !== outcome || read.status !== status || read.cumulative !== cumulative) return false;
  return desk.linked(item, 'partOf') === (desk.items[read.partOf ?? -1] ?? null);
}

/** What a figure says of itself. @param {Desk} desk @param {Item} item @returns {Stands} */
function ownStanding(desk, item) {
  const { status, cumulative } = item.mark;
  const read = readAs(desk, item);
  const whole = desk.linked(item, 'partOf');
  if (read && isAsRead(desk, item)) return { standing: read.standing, of: desk.items[read.of ?? -1] ?? null };
  if (status !== 'stated') return { standing: status, of: null };
  if (cumulative) return { standing: 'cumulative', of: null };
  const within = whole?.live && whole.mark.kind === 'casualty';
  return within ? { standing: 'part', of: whole } : { standing: 'counted', of: null };
}

/** The standings once what takes the place of figures that are gone has it. @param {Desk} desk @param {Map<Item, Stands>} own */
function inherited(desk, own) {
  /** @type {Map<Item, Item | null>} */
  const heirs = new Map();
  for (const item of desk.items.slice(0, desk.article.annotations.length)) {
    if (item.mark.kind !== 'casualty' || stays(desk, item, own)) continue;
    heirs.set(item, [...own].find(([, { standing, of }]) => of === item && tellsAgain(standing))?.[0] ?? null);
  }
  const gone = new Map([...heirs].flatMap(([item, heir]) => (heir ? [[heir, item]] : [])));
  return new Map([...own].map(([item, stands]) => [item, resolved(desk, item, { stands, heirs, gone: gone.get(item) })]));
}

/** Whether a figure does what it was read to do. @param {Desk} desk @param {Item} item @param {Map<Item, Stands>} own */
const stays = (desk, item, own) =>
  own.get(item)?.standing === readAs(desk, item)?.standing && item.mark.outcome === readAs(desk, item)?.outcome;

/** @param {Standing} standing */
const tellsAgain = (standing) => standing === 'repeat' || standing === 'rival';

/**
 * @param {Desk} desk @param {Item} item
 * @param {{ stands: Stands, heirs: Map<Item, Item | null>, gone: Item | undefined }} given gone: the one whose place it takes
 * @returns {Stands}
 */
function resolved(desk, item, { stands, heirs, gone }) {
  const read = gone && readAs(desk, gone);
  const { standing, of } = read ? { standing: read.standing, of: desk.items[read.of ?? -1] ?? null } : stands;
  if (standing === 'part' && of?.live && desk.linked(item, 'partOf') === of) return { standing, of };
  const now = of && heirs.has(of) ? (heirs.get(of) ?? null) : of;
  if (!tellsAgain(standing)) return standing === 'part' && !now ? { standing: 'counted', of: null } : { standing, of: now };
  return now ? { standing: versionOf(desk, item, standing, now), of: now } : { standing: 'counted', of: null };
}

/** A repeat has the number of the figure that it tells again, a rival another one. @param {Desk} desk @param {Item} item @param {Standing} standing @param {Item} of */
function versionOf(desk, item, standing, of) {
  const read = readAs(desk, item);
  const told = desk.article.annotations[read?.of ?? -1];
  const alike = read && told?.kind === 'casualty' && read.count.best === told.count.best;
  const same = item.mark.count.best === of.mark.count.best;
  if (standing === 'rival') return same ? 'repeat' : 'rival';
  return alike && !same ? 'rival' : 'repeat';
}

/**
 * A figure that counts anew, beside those that do.
 * @param {Desk} desk @param {Item} item @param {Map<Item, Stands>} stands @param {Map<Item, number>} incidents @returns {Stands}
 */
function besideOthers(desk, item, stands, incidents) {
  const incident = incidents.get(item);
  if (desk.article.incidents[incident ?? -1]?.background) return { standing: 'background', of: null };
  const same = [...stands].find(
    ([other, { standing }]) =>
      other !== item &&
      standing === 'counted' &&
      incidents.get(other) === incident &&
      other.mark.outcome === item.mark.outcome &&
      other.mark.count.best === item.mark.count.best,
  );
  return same ? { standing: 'repeat', of: same[0] } : { standing: 'counted', of: null };
}
