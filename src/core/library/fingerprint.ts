/**
 * A number that equal texts share and others hardly ever do, to find the few that are worth comparing: FNV-1a (RFC 9923) over
 * UTF-16 units. Not against forgery.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
