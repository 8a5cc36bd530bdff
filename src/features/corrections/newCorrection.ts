import type { Correction, CorrectionDraft } from '#core/corrections/correction.ts';

export function newCorrection(draft: CorrectionDraft): Correction {
  return { ...draft, id: newId(), at: Date.now() } as Correction; // TypeScript loses the link between kind and fields
}

/** Not `randomUUID`, which needs a secure context: the site may be served over plain HTTP in a newsroom. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('');
}
