// wiremark in a worker.

import type { Addend, AnnotateOptions, Article, Conventions, LoadOptions, MovedDate, Sums, Version } from './index.js';

export type * from './index.js';

/** Starts a worker and loads the engine in it. Rejects only if the worker cannot be started or the wasm cannot be
 *  loaded, with what was tried. */
export function load(options?: WorkerLoadOptions): Promise<AsyncAnnotator>;

export interface WorkerLoadOptions extends LoadOptions {
  /** The worker to use, or the address of its script, when not beside the module. */
  worker?: Worker | URL | string;
}

/** The same engine in a worker: every call answers a promise; a failed call rejects and leaves the worker usable. */
export interface AsyncAnnotator {
  /** Annotates one article; see Annotator.annotate. */
  annotate(text: string, options?: AnnotateOptions): Promise<Article>;
  /** What rule `id` looks for, in one plain sentence; undefined for an unknown id. */
  describeRule(id: string): Promise<string | undefined>;
  /** First and last day that a TIMEX3 value names; see Annotator.daysOf. */
  daysOf(value: string): Promise<{ first: string; last: string } | null>;
  /** A date moved along with another one; see Annotator.moveDate. */
  moveDate(value: string, from: string, to: string): Promise<MovedDate | null>;
  /** Figures that have been corrected, added up; see Annotator.addUp. */
  addUp(figures: Addend[], incidents: { background: boolean }[], conventions?: Conventions): Promise<Sums>;
  /** Ends the worker; calls still waiting for an answer are rejected. */
  close(): void;
  readonly version: Version;
}
