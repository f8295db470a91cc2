// `npm start`: sets up what is missing, builds the page and serves it on this computer.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { buildPage, setup } from './setup.mjs';
import { main, Problem, ROOT } from './steps.mjs';

const SERVER = join(ROOT, 'tools/page/serve.mjs');

await main(async () => {
  console.log('wiremark: building the page and serving it on this computer. The first time takes a few minutes.');
  await setup();
  await buildPage();
  if (!existsSync(SERVER)) throw new Problem('There is no page to serve yet.');
  console.log('');
  serve();
});

/** Serves until it is stopped; what stops this program stops the server too. */
function serve() {
  const server = spawn(process.execPath, [SERVER, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.on('close', (status) => {
    process.exitCode = status ?? 0;
  });
}
