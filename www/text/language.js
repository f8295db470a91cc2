// Which language a text is in that is not English, by its script or by counting its smallest words. Pure functions.

/** How much of a text is looked at, and how many small words say enough. */
const LOOKED_AT = 20_000;
const LEAST_WORDS = 5;

/** @type {[string, RegExp][]} */
const SCRIPTS = [
  ['Japanese', /[\u3040-\u30ff]/gu],
  ['Korean', /\p{Script=Hangul}/gu],
  ['Chinese', /\p{Script=Han}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Hindi or a related language', /\p{Script=Devanagari}/gu],
  ['Ukrainian', /[іїєґ]/giu],
  ['Russian or a related language', /\p{Script=Cyrillic}/gu],
  ['Persian', /[پچژگ]/gu],
  ['Arabic or a related language', /\p{Script=Arabic}/gu],
];

/** Each list holds words that are frequent in its language; those that languages share count for each. @type {Record<string, string>} */
const SMALL_WORDS = {
  Spanish: 'el la los las de del que y en un una por con para su se no es al lo más pero como está fue según',
  French: 'le la les de des du que et en un une dans pour sur par au aux est qui pas ne ce avec son il elle été selon',
  German: 'der die das und ist nicht ein eine einen von mit den dem im zu auf für sich auch nach bei als wurde wurden haben',
  Italian: 'il lo la gli di del della che e in un una per con non è sono al nel dei da si più come ha anche stato',
  Portuguese: 'o a os as de do da dos das que e em um uma para com não é no na por se mais foi ao pelo são',
  Dutch: 'de het een en van in is dat op te met voor niet zijn aan er om ook bij door naar werd heeft',
  Polish: 'i w na z do nie się to że jest o po przez od za jak są oraz ale dla był',
  Turkish: 've bir bu da de için ile olarak çok daha olan gibi sonra kadar en ne',
  Indonesian: 'yang dan di dengan untuk pada dari ini itu tidak dalam adalah oleh juga akan telah ke',
  Swedish: 'och att det som en på är av för med den till i inte har om ett var de sig',
};

const LANGUAGES = Object.entries(SMALL_WORDS).map(([name, words]) => ({ name, words: new Set(words.split(' ')) }));

/**
 * The language in English, or "" where the text does not say clearly.
 * @param {string} text
 */
export function languageOf(text) {
  const sample = text.slice(0, LOOKED_AT);
  return byScript(sample) || bySmallWords(sample);
}

/** @param {string} sample */
function byScript(sample) {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin * 2 > letters) return '';
  return SCRIPTS.find(([, letter]) => (sample.match(letter)?.length ?? 0) * 50 > letters)?.[0] ?? '';
}

/** @param {string} sample */
function bySmallWords(sample) {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map(({ name, words: small }) => ({ name, count: words.filter((word) => small.has(word)).length }));
  const [best, second] = counts.sort((one, other) => other.count - one.count);
  return best.count >= LEAST_WORDS && best.count * 6 >= words.length && best.count > second.count ? best.name : '';
}
