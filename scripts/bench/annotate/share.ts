export function f1Of(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall);
}

/** `87.5`, or several: `99.8 / 93.2 / 96.4`. */
export function percent(shares: readonly number[]): string {
  return shares.map((share) => (100 * share).toFixed(1)).join(' / ');
}
