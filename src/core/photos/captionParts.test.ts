import { describe, expect, it } from 'vitest';
import type { Notice } from '../story/story.ts';
import { captionParts, insideNoticeWords } from './captionParts.ts';

/** The caption's parts as words; `marked` are the notices. */
function partsOf(caption: string, ...marked: readonly string[]) {
  const notices = marked.map((words): Notice => {
    const start = caption.indexOf(words);
    return { kind: 'handout', start, end: start + words.length };
  });
  const { shows, notices: whole, inside, credit } = captionParts({ caption, notices });
  const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    caption.slice(start, end);
  return {
    shows: shows.map(wordsOf),
    whole: whole.map(wordsOf),
    inside: inside.map(wordsOf),
    credit: credit && wordsOf(credit),
  };
}

describe('a caption', () => {
  it('gives a notice that is a sentence its own line, and the agency’s credit too', () => {
    const caption = 'A train arrives in Khasan. The content of this image cannot be verified. (KCNA via AP)';
    expect(partsOf(caption, 'The content of this image cannot be verified.')).toEqual({
      shows: ['A train arrives in Khasan.'],
      whole: ['The content of this image cannot be verified.'],
      inside: [],
      credit: '(KCNA via AP)',
    });
  });

  it('keeps a notice that is part of a sentence in the description', () => {
    const caption = 'In this photo provided by the ministry, a ship leaves Lima. It was taken in May.';
    expect(partsOf(caption, 'provided by the ministry')).toMatchObject({
      shows: [caption],
      whole: [],
      inside: ['provided by the ministry'],
    });
  });

  it('shows credits in brackets that are a notice once', () => {
    expect(partsOf('A ship. (Photo courtesy of the navy)', '(Photo courtesy of the navy)')).toMatchObject({
      whole: ['(Photo courtesy of the navy)'],
      credit: undefined,
    });
  });

  it.each([
    ['after an abbreviation', 'He met Lt. Gen. Roe of the ministry.', 'Gen. Roe of the ministry.'],
    ['after initials', 'Troops of the U.S. Army in Busan.', 'Army in Busan.'],
    ['up to an abbreviation', 'The photo of Mr. Roe is old.', 'The photo of Mr.'],
  ])('takes no notice that starts or ends %s for a sentence', (_, caption, notice) => {
    expect(partsOf(caption, notice)).toMatchObject({ whole: [], inside: [notice] });
  });

  it.each([
    ['closing quotation marks', 'He said “Go.” The image is old.', 'The image is old.'],
    ['a full stop of another script', '列車が到着した。この画像は検証できない。', 'この画像は検証できない。'],
    ['no full stop at the end', 'A train. Handout picture', 'Handout picture'],
    ['a line break', 'A train.\nHandout picture.', 'Handout picture.'],
  ])('finds a sentence beside %s', (_, caption, notice) => {
    expect(partsOf(caption, notice)).toMatchObject({ whole: [notice], inside: [] });
  });
});

describe('a notice that is part of a sentence', () => {
  it.each([
    ['handout', 'In this photo provided by the navy', 'Provided by the navy.'],
    [
      'handout',
      'in this screengrab obtained from a social media video',
      'Obtained from a social media video.',
    ],
    ['handout', 'A handout photo', 'A handout photo.'],
    [
      'later',
      'taken Monday and released Friday by the navy',
      'Taken Monday and released Friday by the navy.',
    ],
    ['file', 'FILE - In this 2014 file photo', 'FILE - In this 2014 file photo.'],
  ] as const)('is worded as a line of its own: %s, %s', (kind, words, line) => {
    expect(insideNoticeWords(`${words}, a ship sinks.`, { kind, start: 0, end: words.length })).toBe(line);
  });

  it.each([
    ['file', 'FILE -'],
    ['file', '(FILES)'],
    ['file', 'FILE PHOTO:'],
    ['handout', '(Handout)'],
  ] as const)('says no more than its kind if it has no other words: %s, %s', (kind, words) => {
    expect(insideNoticeWords(`${words} A ship sinks.`, { kind, start: 0, end: words.length })).toBe('');
  });
});
