/** A verb stands where an owner would have a noun: "Wendel's said", but "Wendel's ship". */
export function isBrandBefore(words: readonly string[], at: number): boolean {
  return /^(?:said|says|has|have|will|would|announced|plans|is|are)$/.test(words[at] ?? '');
}
