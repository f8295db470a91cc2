// The package's types against the contract, which lies beside the repository. Compiled by `npm run evaluate`.

import type * as contract from '../../../../shared/contract/wiremark.js';
import type * as own from '../../../js/index.js';
import type * as worker from '../../../js/worker.js';

/** Compiles only if whatever has type `Own` can be used where `Contract` is wanted. */
type Fits<Own extends Contract, Contract> = Own;

export type Checks = [
  Fits<typeof own.load, typeof contract.load>,
  Fits<own.Annotator, contract.Annotator>,
  Fits<worker.AsyncAnnotator, contract.AsyncAnnotator>,
  // What is taken fits the other way round.
  Fits<contract.LoadOptions, own.LoadOptions>,
  Fits<contract.AnnotateOptions, own.AnnotateOptions>,
  // What is given.
  Fits<own.Kind, contract.Kind>,
  Fits<own.Article, contract.Article>,
  Fits<own.Block, contract.Block>,
  Fits<own.Entity, contract.Entity>,
  Fits<own.EntityType, contract.EntityType>,
  Fits<own.EntityMention, contract.EntityMention>,
  Fits<own.DateExpression, contract.DateExpression>,
  Fits<own.Quote, contract.Quote>,
  Fits<own.Speaker, contract.Speaker>,
  Fits<own.CasualtyFigure, contract.CasualtyFigure>,
  Fits<own.Outcome, contract.Outcome>,
  Fits<own.VictimGroup, contract.VictimGroup>,
  Fits<own.Count, contract.Count>,
  Fits<own.Toll, contract.Toll>,
  Fits<own.Segment, contract.Segment>,
];
