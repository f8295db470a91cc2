// Where articles come in: pasted, dropped, opened from files, or one of our examples. Each becomes a draft.

import { plural } from '../words.js';
import { openFile } from './files.js';
import { lengthProblem } from './incoming.js';

/** @typedef {import("../review/draft.js").Draft} Draft */
/** @typedef {import("../review/session.js").Session} Session */
/** @typedef {import("./incoming.js").Incoming} Incoming */
/** @typedef {{ name: string, problem: string }} Problem */

/**
 * @param {Session} session
 * @param {{ onRefused: (message: string) => void, onProblems: (problems: Problem[]) => void, announce: (message: string) => void }} handlers
 */
export function createIntake(session, { onRefused, onProblems, announce }) {
  /** Files are opened one batch after the other, in the order in which they came. */
  let opening = Promise.resolve();

  /** @param {Partial<Draft>} given @param {string} label */
  function take(given, label) {
    onRefused('');
    session.start(given, label);
  }

  /** @param {Incoming} incoming */
  function text(incoming) {
    const problem = lengthProblem(incoming.text, 'The text');
    if (problem) return onRefused(`${problem.message} Nothing on this page has changed.`);
    take(draftOf(incoming), 'new article');
  }

  /** @param {File[]} files */
  function files(files) {
    if (files.length === 0) return;
    opening = opening.then(() => (files.length === 1 ? openOne(files[0]) : openSeveral(files)));
  }

  /** @param {File} file */
  async function openOne(file) {
    const opened = await openFile(file);
    if ('problem' in opened) return onRefused(`${opened.name} could not be opened. ${opened.problem}`);
    take(draftOf(opened.incoming, opened.name), `opening of ${opened.name}`);
  }

  /** @param {File[]} files */
  async function openSeveral(files) {
    announce(`Opening ${files.length} files`);
    onRefused('');
    const opened = await Promise.all(files.map(openFile));
    const problems = opened.filter((result) => 'problem' in result);
    const givens = opened.flatMap((result) => ('incoming' in result ? [draftOf(result.incoming, result.name)] : []));
    onProblems(problems);
    if (givens.length > 0) addAll(givens);
    const failed = problems.length > 0 ? `, ${problems.length} could not be opened` : '';
    announce(`${plural(givens.length, 'article')} opened${failed}.`);
  }

  /** The first is opened where there was no article yet. @param {Partial<Draft>[]} givens */
  function addAll(givens) {
    const [first] = session.add(givens);
    if (session.draft.text.trim() === '') session.open(first);
  }

  return { text, files, take };
}

/** @param {Incoming} incoming @param {string} [name] @returns {Partial<Draft>} */
function draftOf({ text, details, from, whole = '', written = '' }, name = '') {
  return { ...details, text: lines(text), from, whole: lines(whole), written, name };
}

/** The text field has one kind of line end, and offsets count in it. @param {string} text */
const lines = (text) => text.replace(/\r\n?/g, '\n');
