import type { PaneModel } from './PaneModel.ts';

/** How far the pane has come. */
export type PanePhase =
  | { readonly kind: 'starting' }
  | { readonly kind: 'live'; readonly model: PaneModel }
  | { readonly kind: 'outside' | 'officeMissing' | 'silent' }
  /** Something threw before there was anything to show; `detail` is what. */
  | { readonly kind: 'failed'; readonly detail: string };
