// Runs a suite against each form of the engine: in this thread, and in a worker.

import { after, before, describe } from 'node:test';

import { load } from '../../js/node.js';
import { load as loadWorker } from '../../js/worker-node.js';

/** @param {string} title @param {(engine: { call: Function, version: object }) => void} suite */
export function forEachAnnotator(title, suite) {
  describe(`${title}, in this thread`, () => {
    const engine = {};
    before(async () => {
      const annotator = await load();
      // A failed call throws; a promise makes it reject, as a worker's does.
      engine.call = async (name, ...values) => annotator[name](...values);
      engine.version = annotator.version;
    });
    suite(engine);
  });

  describe(`${title}, in a worker`, () => {
    const engine = {};
    before(async () => {
      engine.worker = await loadWorker();
      engine.call = (name, ...values) => engine.worker[name](...values);
      engine.version = engine.worker.version;
    });
    after(() => engine.worker.close());
    suite(engine);
  });
}
