// --jsonl: answers each line as soon as it is read, and waits while nobody takes the answers, so that memory stays
// flat however long the stream is.

import { annotateAsJson } from '../annotator.js';
import { readLines, reason, shown } from './input.js';

/**
 * @param {import('./arguments.js').Settings} settings
 * @param {import('./output.js').Output} output
 * @returns {Promise<number>} the exit status: 1 if a file or a line could not be read
 */
export async function answerLines(settings, output) {
  let status = 0;
  for (const file of settings.files) {
    try {
      for await (const line of readLines(file)) {
        if (line.trim() === '') continue;
        const answer = answerLine(line, settings.options);
        if (answer.failed) status = 1;
        await output.writeLine(...answer.pieces);
      }
    } catch (error) {
      console.error(`wiremark: ${shown(file)}: ${reason(error)}`);
      status = 1;
    }
  }
  return status;
}

/**
 * One line of JSON in pieces: the id in front of the article's own fields, or what is wrong.
 * @param {string} line
 * @param {import('../index.js').AnnotateOptions} options
 */
function answerLine(line, options) {
  let id = null;
  try {
    const request = readRequest(line);
    id = request.id ?? null;
    const published = request.published ?? options.published;
    const json = annotateAsJson(request.text, published === undefined ? options : { ...options, published });
    return { failed: false, pieces: [`{"id":${JSON.stringify(id)},`, json.subarray(1)] };
  } catch (error) {
    return { failed: true, pieces: [JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) })] };
  }
}

/** @param {string} line */
function readRequest(line) {
  const request = JSON.parse(line);
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    throw new TypeError('line: expected an object {"id", "text", "published"?}');
  }
  return request;
}
