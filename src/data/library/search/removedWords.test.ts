import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeAnchor, toAnchorText } from '#core/corrections/anchor.ts';
import type { Correction } from '#core/corrections/correction.ts';
import { toPhotoTarget } from '#core/corrections/findRemoved.ts';
import { toExcerpt } from '#core/library/search/excerpt.ts';
import type { StoryFile } from '#core/story/schema.ts';
import type { BlockId } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { emptyDatabase } from '#test/everything.ts';
import { importedArticle, source } from '#test/importedArticle.ts';
import { addCorrections, removeCorrections } from '../../corrections/corrections.ts';
import { openDatabase } from '../../database.ts';
import { restoreOthers } from '../backup/restoreOthers.ts';
import { saveStory } from '../saveStory.ts';
import { addMissing } from './addTexts.ts';
import { openKeptIndex } from './keptIndex.ts';
import { readPassages } from './readText.ts';

const story = bundledStory();
const key = 'own/ferry';
/** Only the fifth paragraph and the second picture's caption have these words. */
const inText = 'hypersonic';
const inCaption = 'imagined';

function removals(): readonly Correction[] {
  const block = 'p5' as BlockId;
  const p5 = story.body.find(({ id }) => id === block);
  const end = p5 && 'text' in p5 ? p5.text.length : 0;
  const target = makeAnchor(toAnchorText(story), { block, start: 0, end });
  const [, photo] = story.photos;
  if (!target || !photo) throw new Error('no such part');
  return [
    { id: 'removed1', at: 1, kind: 'removeBlock', target },
    { id: 'removed2', at: 2, kind: 'removePhoto', photo: toPhotoTarget(photo) },
  ];
}

/** What a later visit finds, whose index is the one that was kept. */
async function finds(query: string): Promise<readonly string[]> {
  const database = await openDatabase();
  const kept = await openKeptIndex(database);
  await addMissing(database, kept);
  return kept.index.find(query);
}

async function excerptOf(query: string): Promise<string | undefined> {
  const database = await openDatabase();
  const text = await database.get('texts', 'ferry');
  return text && toExcerpt(readPassages(text, await database.get('corrections', key)), query)?.text;
}

beforeEach(async () => {
  await emptyDatabase();
  await saveStory(importedArticle({ id: 'ferry' }), source, { withPictures: false, at: 1 });
  expect(await finds(inText)).toEqual([key]);
});

describe('what a reader took out of a copy', () => {
  it('is not found in the library, and is found again when it is back', async () => {
    await addCorrections(key, removals());
    expect([await finds(inText), await finds(inCaption)]).toEqual([[], []]);
    expect(await finds('train')).toEqual([key]);
    await removeCorrections(key, ['removed1']);
    expect([await finds(inText), await finds(inCaption)]).toEqual([[key], []]);
    await removeCorrections(key, ['removed2']);
    expect(await finds(inCaption)).toEqual([key]);
  });

  it('is never shown among the words found', async () => {
    expect(await excerptOf(inText)).toContain(inText);
    await addCorrections(key, removals());
    expect([await excerptOf(inText), await excerptOf(inCaption)]).toEqual([undefined, undefined]);
    expect(await excerptOf(`Kim ${inText}`)).not.toContain(inText);
  });

  it('leaves no word in the stored index', async () => {
    await addCorrections(key, removals());
    await finds(inText);
    expect(JSON.stringify(await (await openDatabase()).getAll('search'))).not.toContain(inText);
  });

  it('is not found after a backup was restored that has the removal of a story that is here', async () => {
    await restoreOthers(await openDatabase(), [{ kind: 'corrections', story: key, corrections: removals() }]);
    expect(await finds(inText)).toEqual([]);
  });

  it('hides all of a text that can’t be read as a story, rather than showing what was taken out', async () => {
    const file = { ...story, entities: undefined, mentions: 7 } as unknown as StoryFile;
    const row = { story: key, corrections: removals() };
    expect(() => readPassages({ id: 'ferry', file }, row)).toThrow();
  });
});

describe('other corrections', () => {
  it('don’t make the story be read again for the search', async () => {
    const rename: Correction = {
      ...{ id: 'rename1', at: 1, kind: 'rename', name: 'Kim' },
      entity: { id: 'kim-jong-un', name: 'Kim Jong Un', kind: 'person' },
    };
    await addCorrections(key, [rename]);
    expect(await (await openDatabase()).count('unsearched')).toBe(0);
  });
});
