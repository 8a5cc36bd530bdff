/** "grew by 1.1%", "accounted for 2%", "handled 13.8 million tonnes" */
export function isStatistic(word: string, clause: string): boolean {
  if (/^(?:accounted|averaged|totalled|totaled|estimated|amounted|ranked)$/.test(word)) return true;
  // "killed thousands of children a year"
  if (
    /\b(?:thousands?|hundreds?|millions?|dozens?|[\d,.]+)\b.*\b(?:a|per|each|every) (?:year|month|week|day)\b(?! (?:of|later|earlier|before|after)\b)/.test(
      clause,
    )
  )
    return true;
  if (
    /^(?:handled|produced|exported|imported|sold|shipped|carried|generated|employed|earned|made|lost)$/.test(
      word,
    ) &&
    new RegExp(
      `\\b${word}\\s(?:\\w+\\s){0,2}[$£€]?[\\d.,]+\\s?(?:%|percent|per cent|million|billion|tonnes|tons|barrels)`,
    ).test(clause)
  )
    return true;
  return (
    /^(?:grew|rose|fell|dropped|increased|declined|climbed|shrank|doubled|tripled|slipped|jumped|gained|decreased|expanded|contracted|stood|grow|rise|fall)$/.test(
      word,
    ) &&
    /\d\s?(?:%|percent|per cent|points?)|\bto \$?\d|\bby \$?\d|\bby (?:a|one|two|three|half|nearly|almost|about)\b/.test(
      clause,
    )
  );
}
