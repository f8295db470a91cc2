// House rules: how numbers that are not exact are recorded; what they are called in the settings, in the rows whose number they
// make, and in what is copied. Pure functions.

/** @typedef {import("../js/index.js").Article} Article */
/** @typedef {import("../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {Required<import("../js/index.js").Conventions>} Conventions */
/** @typedef {import("../js/index.js").Toll} Toll */

/** The settings, each with its usual value first. */
export const HOUSE_RULES = [
  {
    id: 'dozens',
    label: '“dozens”',
    choices: [
      { value: '12', label: '12' },
      { value: '24', label: '24' },
    ],
  },
  {
    id: 'moreThan',
    label: '“more than 40”',
    choices: [
      { value: 'next', label: '41' },
      { value: 'stated', label: '40' },
    ],
  },
  {
    id: 'about',
    label: '“about 280”',
    choices: [
      { value: 'tenth', label: '252 to 308' },
      { value: 'stated', label: '280' },
    ],
  },
  {
    id: 'rivals',
    label: 'Of several versions',
    choices: [
      { value: 'first', label: 'the first' },
      { value: 'highest', label: 'the highest' },
      { value: 'lowest', label: 'the lowest' },
      { value: 'last', label: 'the last' },
    ],
  },
];

/** @type {Conventions} */
export const USUAL = { dozens: 12, moreThan: 'next', about: 'tenth', rivals: 'first' };

/** The house rules as settings have them. @param {Record<string, string>} values @returns {Conventions} */
export const conventionsOf = ({ dozens, ...others }) => ({ ...USUAL, dozens: dozens === '24' ? 24 : 12, ...others });

/** As the command line takes them: "dozens=24, moreThan=next". @param {Conventions} conventions */
export const conventionWords = (conventions) =>
  Object.entries({ ...USUAL, ...conventions })
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

/** What house rule other than the usual one made the number of a figure; "" if none did. @param {CasualtyFigure} figure @param {Conventions} conventions */
export function ruleOf({ count, ...figure }, { dozens, moreThan, about }) {
  if ('review' in figure && (figure.review === 'edited' || figure.review === 'added')) return '';
  if (dozens === 24 && count.bound === 'vague' && count.low === 24 && /dozens$/i.test(count.text))
    return 'dozens: 24 by house rule';
  if (moreThan === 'stated' && count.bound === 'more than') return `more than: ${count.best} by house rule`;
  return about === 'stated' && count.bound === 'about' ? `about: ${count.best} alone by house rule` : '';
}

/** What house rule other than the usual one made a toll's number; "" if none did. @param {Toll} toll @param {Article} article @param {Conventions} conventions */
export function tollRuleOf({ best, figures, added }, { annotations }, { rivals }) {
  const countOf = (/** @type {number} */ id) => {
    const figure = annotations[id];
    return figure?.kind === 'casualty' ? figure.count.best : 0;
  };
  const differ = figures.some((id) => {
    const figure = annotations[id];
    return figure?.kind === 'casualty' && figure.standing === 'rival';
  });
  const first = added.reduce((sum, id) => sum + countOf(id), 0);
  return differ && rivals !== 'first' && best !== first ? `the ${rivals} version by house rule` : '';
}
