/** After these, or before them, typesetters tie words: "« oui »", "10 000 €", "5 %". */
const opener = /[«‹\d]/;
const closer = /[\d:;!?»›%‰€$£¥₩₽°]/;

/**
 * White space collapsed as in browsers. A no-break space stays one where it ties a number, a unit or a quotation mark to
 * its neighbour; elsewhere editors leave it between words by accident. Invisible characters are dropped.
 */
export function collapseSpace(text: string): string {
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .replace(/[ \u00a0\u202f]+/g, (run, at: number, whole: string) =>
      run.length === 1 && run !== ' ' && isTied(whole[at - 1], whole[at + 1]) ? run : ' ',
    );
}

function isTied(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return opener.test(before) || closer.test(after);
}
