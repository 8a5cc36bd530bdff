import { describe, expect, it } from 'vitest';
import { parseStory } from '#core/story/parseStory.ts';
import { bundledStory, goldAttributions, mapped } from '#test/bundledStory/bundledStory.ts';
import { notKnown } from './notKnown.ts';

const story = bundledStory();
const found = notKnown(story);

it('of the bundled story are the five sentences that the oracle has as not known, and no other', () => {
  const wanted = goldAttributions.sentences.filter(({ id }) => ['c2', 'c3', 's2', 's3', 's6'].includes(id));
  expect(found.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
  const places = wanted.map((sentence) => mapped(story, sentence).block);
  expect(found.map(({ block }) => block)).toEqual(places);
});

it('say which words of the sentence say so, and whose they are', () => {
  expect(found.map(({ text, part, source }) => [text.slice(part.start, part.end), source])).toEqual([
    [expect.stringMatching(/^Independent journalists/), 'AP'],
    [expect.stringMatching(/^The content of this image/), 'AP'],
    ['but didn’t disclose any specific steps.', 'AP'],
    ['Foreign experts speculate', 'Foreign experts'],
    ['triggering speculation', undefined],
  ]);
});

it('a wording that several captions have stands once, with all its pictures', () => {
  const [access] = found;
  const captions = story.photos.filter(({ caption }) => access && caption.includes(access.text));
  expect(access?.photos).toEqual(captions.map(({ id }) => id));
});

describe('in a story without annotation', () => {
  const isNotKnown = (text: string, language = 'en') => {
    const parsed = parseStory({
      version: 1,
      id: 'x',
      language,
      headline: 'H',
      publisher: { name: 'P' },
      rights: { copyrightNotice: 'C' },
      body: [{ id: 'p1', type: 'paragraph', text }],
    });
    if (!parsed.ok) throw new Error('no story');
    return notKnown(parsed.value).length === 1;
  };

  it.each([
    'The ministry did not say how many ships were involved.',
    'It was not immediately clear who had fired first.',
    'Officials declined to comment on the figure.',
    'The claim could not be independently verified.',
    'The cause of the fire remains unknown.',
    'There was no immediate confirmation from Oslo.',
    'Few details were released about the talks.',
    'The company hasn’t disclosed its losses.',
    'The names of the dead were not released.',
    'Its whereabouts were still unclear on Friday.',
    'The border is disputed, and was disputed then, and the line is still disputed.',
    'No independent observers were given access to the site.',
    'Inspectors were denied access to the plant.',
    'Journalists have not been allowed within sight of the river since Wednesday.',
    'Reporters were kept away from the site.',
  ])('%s', (text) => expect(isNotKnown(text)).toBe(true));

  it.each([
    'The minister said the talks went well.',
    'Police confirmed that the road was open.',
    'She did not win the race.',
    'The museum gave visitors access to the archive.',
    'Nothing is known to have been stolen, and everyone is accounted for.',
    'The report is available from the library.',
    'He said he would provide details on Monday.',
    'The bridge was not built in a day.',
    'Reporters asked him about the fire, but he did not answer a second time.',
  ])('%s', (text) => expect(isNotKnown(text)).toBe(false));

  it('words are only looked for in English', () => {
    expect(isNotKnown('Le ministère did not say how many.', 'fr')).toBe(false);
  });
});
