import type { Correction, CorrectionDraft } from '#core/corrections/correction.ts';

/** A correction made now, under an id of its own. */
export function newCorrection(draft: CorrectionDraft): Correction {
  return { ...draft, id: newId(), at: Date.now() } as Correction; // a draft of a kind makes one of that kind
}

/** Not `randomUUID`, which needs a secure context: a newsroom may serve the site without one. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('');
}
