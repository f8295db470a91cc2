// `npm run bench`: how fast the engine is and how much memory it takes, as ratios of one run on one machine. With
// `-- --against FOLDER`, a checkout of this repository with a built engine, also how much faster than that.

import { parseArgs } from 'node:util';

import { load } from '../js/node.js';
import { printAgainst, printArticle, printCrossing, printFirstCall, printGrowth, printHostile, printMemory } from './engine.mjs';
import { CHRONO, COMPROMISE, printOthers } from './others.mjs';
import { loadStages, printStage, printStages } from './stages.mjs';

const { against } = parseArgs({ options: { against: { type: 'string' } } }).values;
const annotator = await load();

printArticle(annotator);
if (against) await printAgainst(annotator, against);
printOthers(annotator);
printCrossing(annotator);
printGrowth(annotator);
printMemory();
printFirstCall(against);
printHostile(annotator);

const stages = await loadStages();
printStages(stages);
printStage(stages, 'Names alone', 'entities', ['Anna ', 'A'], COMPROMISE);
printStage(stages, 'Casualties alone', 'casualties', ['killed 5 ', '5 ', 'and ']);
printStage(stages, 'Quotes alone', 'quotes', ['"', '“', "'", '"A," he said. ', 'X, a b, said ']);
printStage(stages, 'Dates alone', 'dates', ['1/', 'May 5 '], CHRONO);
