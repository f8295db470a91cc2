#!/usr/bin/env node
// wiremark on the command line: results on standard output, everything else on standard error.

import { parseArguments, UsageError } from './cli/arguments.js';
import { annotateFiles } from './cli/files.js';
import { HELP } from './cli/help.js';
import { answerLines } from './cli/lines.js';
import { createOutput } from './cli/output.js';
import { load } from './node.js';

const USAGE_STATUS = 2;

/** @param {string[]} words @returns {Promise<number>} the exit status */
async function main(words) {
  const settings = parseArguments(words);
  const output = createOutput(process.stdout);
  if (settings.help) return output.finish(HELP);
  const annotator = await load();
  if (settings.version) return output.finish(`wiremark ${annotator.version.package} (model ${annotator.version.model})\n`);
  checkOptions(annotator, settings);
  return settings.jsonl ? answerLines(settings, output) : annotateFiles(annotator, settings, output);
}

/**
 * Fails before anything is read if the engine refuses the options.
 * @param {import('./index.js').Annotator} annotator
 * @param {import('./cli/arguments.js').Settings} settings
 */
function checkOptions(annotator, settings) {
  try {
    annotator.annotate('', settings.options);
  } catch (error) {
    throw new UsageError(`--${/** @type {Error} */ (error).message}`);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`wiremark: ${error instanceof Error ? error.message : error}`);
  process.exitCode = error instanceof UsageError ? USAGE_STATUS : 1;
}
