import type { Story } from '../story/story.ts';

/** A URN for a story without an address: the same for every copy, and not fetchable. */
export function storyUrn({ id }: Pick<Story, 'id'>): string {
  return `urn:lede:story:${id}`;
}

/** An address with all characters percent-encoded that URIs don't allow; undefined if it is invalid. */
export function toUri(address: string): string | undefined {
  try {
    const { href } = new URL(address);
    return /^[\x21-\x7e]+$/.test(href) && !/[\\^`{}|"<>]/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
