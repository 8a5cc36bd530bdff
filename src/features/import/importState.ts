import { assertNever } from '#core/assertNever.ts';
import type { Articles } from '#core/importers/splitFile.ts';
import type { TypedEdits } from '#core/importers/storyEdits.ts';
import type { ImportError } from '#data/importer/importer.ts';
import type { ImportStep } from '#data/importer/protocol.ts';
import type { ReadArticle } from './readArticle.ts';

/** Why the last attempt produced no article. */
export type AskingNote = 'cancelled' | 'nothing' | 'address';

export type ImportState =
  | { readonly phase: 'asking'; readonly note?: AskingNote }
  | { readonly phase: 'working'; readonly name: string; readonly step: ImportStep }
  | { readonly phase: 'failed'; readonly error: ImportError }
  | { readonly phase: 'ready'; readonly article: ReadArticle }
  /** Several articles, each of which has its own state in the queue. */
  | ({ readonly phase: 'queue' } & Articles);

export type ImportAction =
  | { readonly type: 'asked'; readonly note?: AskingNote }
  | { readonly type: 'began'; readonly name: string }
  | { readonly type: 'stepped'; readonly step: ImportStep }
  | { readonly type: 'failed'; readonly error: ImportError }
  | { readonly type: 'imported'; readonly article: ReadArticle }
  | ({ readonly type: 'queued' } & Articles)
  | { readonly type: 'typed'; readonly typed: TypedEdits }
  /** Read again with what the reader typed, without leaving the preview. */
  | { readonly type: 'revised'; readonly article: ReadArticle };

export const atFirst: ImportState = { phase: 'asking' };

/** Ignores results that arrive after the import was cancelled. */
export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'asked':
      return { phase: 'asking', ...(action.note && { note: action.note }) };
    case 'began':
      return { phase: 'working', name: action.name, step: 'opening' };
    case 'stepped':
      return state.phase === 'working' ? { ...state, step: action.step } : state;
    case 'failed':
      return state.phase === 'working' ? { phase: 'failed', error: action.error } : state;
    case 'imported':
      return state.phase === 'working' ? { phase: 'ready', article: action.article } : state;
    case 'queued': {
      const { articles, left } = action;
      return state.phase === 'working' ? { phase: 'queue', articles, left } : state;
    }
    case 'revised':
      return state.phase === 'ready' ? { phase: 'ready', article: action.article } : state;
    case 'typed':
      return state.phase === 'ready'
        ? { phase: 'ready', article: { ...state.article, typed: action.typed } }
        : state;
    default:
      return assertNever(action);
  }
}
