import type { EntityKind } from '../story/story.ts';
import type { Correction } from './correction.ts';

/** A name that a reader corrected, to be recognised in future imports. */
export type OwnName = { readonly name: string; readonly kind: EntityKind };

/** The name that a correction teaches, if any. */
export function nameFrom(correction: Correction): OwnName | undefined {
  switch (correction.kind) {
    case 'mark':
      return { name: correction.target.exact.replace(/\s+/g, ' '), kind: correction.as };
    case 'split':
      return { name: correction.name, kind: correction.as };
    case 'rename':
      return { name: correction.name, kind: correction.entity.kind };
    case 'entityKind':
      return { name: correction.entity.name, kind: correction.as };
    default:
      return undefined;
  }
}
