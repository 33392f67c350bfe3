import type { Bytes } from '../core/bytes';
import type { Verdict } from '../core/ports/sync';

/** From the page to the worker. `load` has no answer, `loaded` is answered with `ready`, `admit` with what came out. */
export type ScratchQuestion =
  | { readonly type: 'load'; readonly update: Bytes }
  | { readonly type: 'loaded' }
  | { readonly type: 'admit'; readonly update: Bytes };

export type ScratchAnswer = 'ready' | Verdict;
