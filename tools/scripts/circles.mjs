// `node tools/scripts/circles.mjs`: fails if files of different folders of src import one another in a circle. Follows
// `use` and paths that begin with crate, super or self, through re-exports; tests are left aside.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The circles of a crate's files that lie in different folders, each as a list of paths. */
export function circles(source = join(ROOT, 'src')) {
  const files = readdirSync(source, { recursive: true }).filter((name) => name.endsWith('.rs'));
  const crate = new Map(
    files.map((name) => [moduleOf(name), { name, code: withoutTests(readFileSync(join(source, name), 'utf8')) }]),
  );
  const imports = new Map([...crate].map(([path, { code }]) => [path, importsOf(path, code, crate)]));
  const components = stronglyConnected(imports).filter((paths) => paths.length > 1);
  const named = components.map((paths) => paths.map((path) => crate.get(path).name).sort());
  return named.filter((names) => new Set(names.map((name) => dirname(name))).size > 1);
}

/** `annotators/dates/mod.rs` is `annotators::dates`, `lib.rs` the root, "". */
function moduleOf(name) {
  const parts = name.split(sep).join('/').replace(/\.rs$/, '').split('/');
  if (parts.at(-1) === 'mod' || name === 'lib.rs') parts.pop();
  return parts.join('::');
}

/** The code without comments, strings and test modules, which stand last in their files. */
function withoutTests(code) {
  return code
    .replace(/#\[cfg\(test\)\]\s*(?:pub )?mod \w+ \{[\s\S]*$/, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/"(?:[^"\\]|\\[\s\S])*"/g, '""');
}

function importsOf(path, code, crate) {
  const found = new Set();
  for (const [, statement] of code.matchAll(/^\s*(?:pub(?:\([^)]*\))? )?use ([^;]+);/gm)) {
    for (const target of expand(statement.replace(/\s+/g, ' '))) found.add(resolve(target.split('::'), path, crate));
  }
  for (const [target] of code.matchAll(/\b(?:crate|super)(?:::\w+)+/g)) found.add(resolve(target.split('::'), path, crate));
  found.delete(path);
  found.delete(undefined);
  return found;
}

/** `a::{b, c::{d, e}}` is a::b, a::c::d, a::c::e. */
function expand(tree) {
  const open = tree.indexOf('{');
  if (open < 0) return [tree.trim().replace(/ as \w+$/, '')];
  const inside = tree.slice(open + 1, tree.lastIndexOf('}'));
  return splitAtCommas(inside).flatMap((part) => expand(tree.slice(0, open).trim() + part.trim()));
}

function splitAtCommas(text) {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part.trim() !== '');
}

/** The module in whose file a path ends; undefined for other crates. */
function resolve(parts, from, crate, depth = 0) {
  const [first, ...rest] = parts;
  const here = from === '' ? [] : from.split('::');
  const path = { crate: rest, self: [...here, ...rest], super: [...here.slice(0, -1), ...rest] }[first] ?? [...here, ...parts];
  if (rest[0] === 'super') return resolve(['self', ...rest.slice(1)], here.slice(0, -1).slice(0, -1).join('::'), crate, depth);
  let length = path.length;
  while (length > 0 && !crate.has(path.slice(0, length).join('::'))) length -= 1;
  const owner = path.slice(0, length).join('::');
  if (length === 0 && first !== 'crate' && first !== 'super') return undefined;
  const name = path[length];
  const exported = name && depth < 5 && reExport(crate.get(owner).code, name);
  return exported ? resolve([...exported], owner, crate, depth + 1) : owner;
}

/** The path from which a file re-exports `name`. */
function reExport(code, name) {
  for (const [, statement] of code.matchAll(/^\s*pub(?:\([^)]*\))? use ([^;]+);/gm)) {
    const target = expand(statement.replace(/\s+/g, ' ')).find((path) => path.split('::').at(-1) === name);
    if (target) return target.split('::');
  }
  return undefined;
}

/** Tarjan's algorithm. */
function stronglyConnected(graph) {
  const [index, low, stack, components] = [new Map(), new Map(), [], []];
  const visit = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node), low.get(next)));
    }
    if (low.get(node) === index.get(node)) components.push(stack.splice(stack.indexOf(node)));
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return components;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? join(ROOT, 'src');
  if (!existsSync(folder)) throw new Error(`no folder ${folder}`);
  const found = circles(folder);
  for (const names of found) console.error(`These files import one another in a circle:\n  ${names.join('\n  ')}`);
  process.exitCode = found.length > 0 ? 1 : 0;
  if (found.length === 0) console.log(`no circles between folders of ${relative(ROOT, folder) || '.'}`);
}
