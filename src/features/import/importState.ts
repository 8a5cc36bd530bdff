import { assertNever } from '#core/assertNever.ts';
import type { ImportFile } from '#core/importers/imported.ts';
import type { Articles } from '#core/importers/splitFile.ts';
import type { StoryEdits } from '#core/importers/storyEdits.ts';
import type { ImportError } from '#data/importer/importer.ts';
import type { ImportedArticle, ImportStep } from '#data/importer/protocol.ts';

/** Why the last attempt produced no article. */
export type AskingNote = 'cancelled' | 'nothing' | 'address';

export type ImportState =
  | { readonly phase: 'asking'; readonly note?: AskingNote }
  | { readonly phase: 'working'; readonly name: string; readonly step: ImportStep }
  | { readonly phase: 'failed'; readonly error: ImportError }
  | ({ readonly phase: 'ready' } & Ready)
  /** Several articles, each of which has its own state in the queue. */
  | ({ readonly phase: 'queue' } & Articles);

/** `isFixed`: double-encoded text was decoded again at the reader's request. */
type Ready = {
  readonly imported: ImportedArticle;
  readonly source: readonly ImportFile[];
  readonly isFixed: boolean;
  /** What the reader typed in the preview, which later readings keep. */
  readonly edits?: StoryEdits | undefined;
};

export type ImportAction =
  | { readonly type: 'asked'; readonly note?: AskingNote }
  | { readonly type: 'began'; readonly name: string }
  | { readonly type: 'stepped'; readonly step: ImportStep }
  | { readonly type: 'failed'; readonly error: ImportError }
  | ({ readonly type: 'imported' } & Ready)
  | ({ readonly type: 'queued' } & Articles)
  /** Read again with what the reader typed, without leaving the preview. */
  | ({ readonly type: 'revised' } & Pick<Ready, 'imported' | 'edits'>);

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
    case 'imported': {
      const { type: _type, ...ready } = action;
      return state.phase === 'working' ? { phase: 'ready', ...ready } : state;
    }
    case 'queued': {
      const { articles, left } = action;
      return state.phase === 'working' ? { phase: 'queue', articles, left } : state;
    }
    case 'revised':
      return state.phase === 'ready' ? { ...state, imported: action.imported, edits: action.edits } : state;
    default:
      return assertNever(action);
  }
}
