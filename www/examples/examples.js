// Three articles written by us, each showing another side: sources and conflicting figures, victims with names, vague figures.

import flood from './flood.txt';
import shooting from './shooting.txt';
import strike from './strike.txt';

/** @type {Record<string, string>} */
export const EXAMPLES = { strike, shooting, flood };
