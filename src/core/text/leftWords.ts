/** "about 3 min left"; `minutes` isn't rounded, and 0 is the end, of which there is nothing to say. */
export function leftWords(minutes: number): string {
  if (minutes === 0) return '';
  return minutes < 0.95 ? 'less than a minute left' : `about ${Math.round(minutes)} min left`;
}
