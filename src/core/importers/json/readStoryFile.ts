import { fail, ok, type Result } from '../../result.ts';
import { parseStory } from '../../story/parseStory.ts';
import type { Story } from '../../story/story.ts';
import { type StoryFileError, storyFileErrorToText } from '../../story/storyFileError.ts';
import type { Dropped } from '../draft.ts';
import { type JsonObject, textField } from './access.ts';
import { convertOffsets } from './offsetUnits.ts';

export type StoryFileRead = { readonly story: Story; readonly dropped: readonly Dropped[] };

/** Lists whose records are independent: a story without one of them is still valid. */
const loose = /^(mentions|times|attributions)\[(\d+)\]/;
/** parseStory reports fifty errors at most; a file with thousands of broken records needs as many rounds. */
const mostRounds = 200;

/**
 * An imported story file. Unlike one of ours at build time it may contain invalid mentions, times and attributions
 * (offsets that are null, empty, reversed or beyond the text): each is left out with its reason, and the rest is read.
 * Any other error rejects the file.
 */
export function readStoryFile(value: JsonObject): Result<StoryFileRead, readonly StoryFileError[]> {
  const converted = convertOffsets(value);
  if (!converted.ok) return fail([converted.error]);
  let file = converted.value;
  const dropped: Dropped[] = [];
  for (let round = 0; ; round += 1) {
    const parsed = parseStory(file);
    if (parsed.ok) return ok({ story: parsed.value, dropped });
    const broken = brokenIn(parsed.error);
    if (broken.size === 0 || round === mostRounds) return fail(parsed.error);
    file = without(file, broken, dropped);
  }
}

/** By list: the indices of invalid records, with the errors. Empty if anything else is wrong as well. */
function brokenIn(errors: readonly StoryFileError[]): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const lists = new Map<string, Map<number, string>>();
  for (const error of errors) {
    const [, list, place] = loose.exec(error.path) ?? [];
    if (list === undefined) return new Map();
    const places = lists.get(list) ?? new Map<number, string>();
    if (!places.has(Number(place))) places.set(Number(place), storyFileErrorToText(error));
    lists.set(list, places);
  }
  return lists;
}

function without(
  file: JsonObject,
  broken: ReadonlyMap<string, ReadonlyMap<number, string>>,
  dropped: Dropped[],
): JsonObject {
  const kept = Object.entries(file).map(([name, records]) => {
    const places = broken.get(name);
    if (!places || !Array.isArray(records)) return [name, records];
    for (const [place, why] of places) {
      const words = textField(records[place], 'quote');
      dropped.push({ text: words === undefined ? why : `“${words}”: ${why}`, why: 'broken' });
    }
    return [name, records.filter((_, place) => !places.has(place))];
  });
  return Object.fromEntries(kept);
}
