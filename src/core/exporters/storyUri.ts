import type { Story } from '../story/story.ts';

/** A name for a story that is at no address: the same for every copy of it, and nothing that anyone could fetch. */
export function storyUrn({ id }: Pick<Story, 'id'>): string {
  return `urn:lede:story:${id}`;
}

/** An address with all that URIs don't allow percent-encoded; undefined where it is none. */
export function toUri(address: string): string | undefined {
  try {
    const { href } = new URL(address);
    return /^[\x21-\x7e]+$/.test(href) && !/[\\^`{}|"<>]/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
