import type { SourceKind } from '../sources/sourceKinds.ts';
import type { Correction } from './correction.ts';

/** A source whose kind a reader corrected, to be recognised in future imports. */
export type OwnSource = { readonly label: string; readonly kind: SourceKind };

/** The source that a correction teaches, if any. */
export function sourceFrom(correction: Correction): OwnSource | undefined {
  switch (correction.kind) {
    case 'newSource':
      return { label: correction.label, kind: correction.as };
    case 'renameSource':
      return { label: correction.label, kind: correction.source.kind };
    case 'sourceKind':
      return { label: correction.source.label, kind: correction.as };
    default:
      return undefined;
  }
}
