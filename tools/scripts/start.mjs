// `npm start`: sets up what is missing, builds the page and serves it on this computer.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { buildPage, setup } from './setup.mjs';
import { main, Problem, ROOT } from './steps.mjs';

await main(async () => {
  console.log('wiremark: building the page and serving it on this computer. The first time takes a few minutes.');
  await setup();
  await buildPage();
  const server = join(ROOT, 'tools/page/serve.mjs');
  if (!existsSync(server)) throw new Problem('There is no page to serve yet.');
  console.log('');
  await import(server);
});
