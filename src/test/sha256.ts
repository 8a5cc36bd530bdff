import { createHash } from 'node:crypto';

/** The digest that a policy names, in base64. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
