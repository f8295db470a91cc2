// `npm run build`: the engine as wasm and the page; with --package, only what the package ships.

import { buildPage, setup } from './setup.mjs';
import { main } from './steps.mjs';

await main(async () => {
  await setup();
  if (!process.argv.includes('--package')) await buildPage();
});
