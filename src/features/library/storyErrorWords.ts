import type { StoryFileError } from '#core/story/parseStory.ts';

/** One sentence on what kind of error it is, depending on the part of the file. */
export function storyErrorWords({ path }: StoryFileError): string {
  const part = /^(\w+)/.exec(path)?.[1] ?? '';
  const ending = ', so Lede has stopped rather than';
  if (part === 'mentions' && path.endsWith('quote'))
    return `A name in the file points at words that aren’t there${ending} mark the wrong ones.`;
  if (path.endsWith('quote')) return `A quote in the file isn’t what the story says there${ending} guess.`;
  if (part === 'version') return 'The file is in a version of the story format that Lede doesn’t know.';
  if (part === 'timeline' || part === 'times')
    return `A date or an event in the file isn’t as the story format asks${ending} show a wrong one.`;
  if (part === 'photos')
    return `A picture in the file isn’t as the story format asks${ending} show it with the wrong words.`;
  return `The file isn’t as the story format asks${ending} show half a story.`;
}
