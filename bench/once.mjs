// Loads a package and reads one text, in a program of its own: node once.mjs PACKAGE LENGTH. Prints times and memory as JSON.

import { newsOf, PUBLISHED } from './texts.mjs';

const [address, length] = process.argv.slice(2);
const text = newsOf(Number(length));
const { load } = await import(new URL('js/node.js', address).href);

const times = [performance.now()];
const annotator = await load();
times.push(performance.now());
for (let call = 0; call < (text.length < 1e5 ? 2 : 1); call++) {
  annotator.annotate(text, { published: PUBLISHED });
  times.push(performance.now());
}

const { default: started } = await import(new URL('js/engine/wiremark.js', address).href);
const { memory } = await started();
const [loading, first, second] = times.slice(1).map((time, index) => time - times[index]);
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ load: loading, first, second, peak, wasm: memory.buffer.byteLength }));
