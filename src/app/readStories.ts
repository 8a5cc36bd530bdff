import type { Story } from '#core/story/story.ts';
import { storyFileErrorToText } from '#core/story/storyFileError.ts';

type StoryFile = { readonly folder: string; readonly file: string; readonly text: string };

/** An invalid bundled story stops the build, and every error is listed. */
export async function readStories(files: readonly StoryFile[]): Promise<Story[]> {
  const { parseStory } = await import('#core/story/parseStory.ts');
  return files.map(({ folder, file, text }) => {
    const parsed = parseStory(JSON.parse(text));
    if (!parsed.ok)
      throw new Error(parsed.error.map((error) => `${file}: ${storyFileErrorToText(error)}`).join('\n'));
    const { id } = parsed.value;
    // The address and the picture folder are derived from the id.
    if (id !== folder) throw new Error(`${file}: the folder is “${folder}”, expected the story’s id “${id}”`);
    return parsed.value;
  });
}
