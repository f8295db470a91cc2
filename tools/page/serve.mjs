// Serves dist/site on this machine alone. Usage: node tools/page/serve.mjs [--port 8080]

import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const site = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist/site');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * Starts the server; port 0 takes any that is free.
 * @param {number} port
 * @returns {Promise<import("node:http").Server>}
 */
export function serve(port) {
  const server = createServer(answer);
  return new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', () => done(server)));
}

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
async function answer(request, response) {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(file))];
    if (!type || !file.startsWith(site)) throw new Error('not part of the page');
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' }).end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such file here.\n');
  }
}

async function main() {
  const at = process.argv.indexOf('--port');
  const wanted = at > 0 ? Number(process.argv[at + 1]) : 8080;
  await stat(join(site, 'index.html')).catch(() => {
    console.error('The page is not built yet. Run npm start, which builds it first.');
    process.exit(1);
  });
  const server = await serve(wanted).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${wanted} is in use, taking another.`);
    return serve(0);
  });
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  console.log(`wiremark is at http://localhost:${port}/ – open it in a browser. Press Ctrl+C to stop.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main();
}
