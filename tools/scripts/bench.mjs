// `npm run bench`: builds the engine and its stages as wasm, then measures them.

import { buildStages, setup } from './setup.mjs';
import { main, run } from './steps.mjs';

await main(async () => {
  await setup();
  await buildStages();
  run('node', ['bench/bench.mjs', ...process.argv.slice(2)]);
});
