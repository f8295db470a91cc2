// Reads the command line.

import { parseArgs } from 'node:util';

/** The command line makes no sense. */
export class UsageError extends Error {}

/**
 * @typedef {object} Settings
 * @property {boolean} help
 * @property {boolean} version
 * @property {boolean} jsonl
 * @property {'text' | 'json'} format
 * @property {import('../index.js').AnnotateOptions} options what the engine is asked for
 * @property {string[]} files
 */

/** House rules, and whether their value is a number. */
const CONVENTIONS = { dozens: Number, moreThan: String, about: String, rivals: String };

const FORMATS = ['text', 'json'];

/** @param {string[]} words @returns {Settings} */
export function parseArguments(words) {
  const { values, positionals } = parse(words);
  const { published, kinds, conventions } = values;
  return {
    help: values.help ?? false,
    version: values.version ?? false,
    jsonl: values.jsonl ?? false,
    format: readFormat(values.format, values.jsonl),
    options: {
      ...(published !== undefined && { published }),
      ...(kinds !== undefined && { kinds: readKinds(kinds) }),
      ...(conventions !== undefined && { conventions: readConventions(conventions) }),
    },
    files: positionals.length > 0 ? positionals : ['-'],
  };
}

/** @param {string[]} words */
function parse(words) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        kinds: { type: 'string' },
        conventions: { type: 'string' },
        format: { type: 'string' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
  } catch (error) {
    const [sentence] = /** @type {Error} */ (error).message.split('. ');
    throw new UsageError(`${sentence.replace(/\.$/, '')}; see wiremark --help`);
  }
}

/**
 * @param {string | undefined} format
 * @param {boolean | undefined} jsonl
 */
function readFormat(format, jsonl) {
  if (jsonl && format !== undefined && format !== 'json')
    throw new UsageError(`--jsonl writes JSON and takes no --format ${format}`);
  if (format === undefined) return 'text';
  if (FORMATS.includes(format)) return /** @type {'text' | 'json'} */ (format);
  throw new UsageError(`--format: there is no format "${format}"; available are ${FORMATS.join(' and ')}`);
}

/** The engine checks the names. @param {string} list */
function readKinds(list) {
  const names = list.split(',').map((name) => name.trim());
  return /** @type {import('../index.js').Kind[]} */ (names);
}

/** The engine checks the values. @param {string} list "dozens=24,moreThan=stated" */
function readConventions(list) {
  const rules = list.split(',').map((rule) => {
    const [name, value, ...rest] = rule.split('=').map((word) => word.trim());
    if (!value || rest.length > 0) throw new UsageError(`--conventions: expected NAME=VALUE, but found "${rule.trim()}"`);
    const known = Object.entries(CONVENTIONS).find(([known]) => known === name);
    if (!known)
      throw new UsageError(
        `--conventions: there is no house rule "${name}"; available are ${Object.keys(CONVENTIONS).join(', ')}`,
      );
    return [name, known[1](value)];
  });
  return /** @type {import('../index.js').Conventions} */ (Object.fromEntries(rules));
}
