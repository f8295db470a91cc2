// Annotates files one by one, as a readable report or as JSON.

import { annotateAsJson } from '../annotator.js';
import { readText, reason, shown } from './input.js';
import { report } from './report.js';

/**
 * @param {import('../index.js').Annotator} annotator
 * @param {import('./arguments.js').Settings} settings
 * @param {import('./output.js').Output} output
 * @returns {Promise<number>} the exit status: 1 if a file could not be read
 */
export async function annotateFiles(annotator, { files, format, options }, output) {
  let status = 0;
  for (const file of files) {
    const text = await readText(file).catch((error) => console.error(`wiremark: ${shown(file)}: ${reason(error)}`));
    if (text === undefined) {
      status = 1;
      continue;
    }
    if (format === 'json') {
      await output.writeLine(annotateAsJson(text, options));
      continue;
    }
    const title = files.length > 1 ? shown(file) : undefined;
    const { colour, width } = output;
    const { conventions } = options;
    await output.write(report(annotator.annotate(text, options), text, { title, conventions, colour, width }));
  }
  return status;
}
