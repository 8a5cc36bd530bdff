import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '#test/annotated/shippedGazetteer.ts';
import type { BlockId } from '../../../story/story.ts';
import { findNames } from '../../names/findNames.ts';
import { toSentences } from '../../sentence.ts';
import { findClaims } from '../findClaims.ts';

/** `who | cue | what is said` for each claim of a paragraph. */
function claimsIn(text: string): readonly string[] {
  const blocks = [{ id: 'p1' as BlockId, text, region: 'body' as const }];
  const sentences = toSentences(blocks, 'en');
  const { claims } = findClaims(sentences, blocks, findNames(sentences, shippedGazetteer()), 'The Post');
  return claims.map(({ sentence: { tokens }, source, cue, contents }) => {
    const [first, last] = source ? [tokens[source.from], tokens[source.to - 1]] : [];
    const who = first && last ? text.slice(first.start, last.end) : '-';
    const said = contents.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${who} | ${text.slice(cue.start, cue.end)} | ${said}`;
  });
}

describe('the words for who speaks', () => {
  it.each([
    ['The head of the board in Oslo said it was cold.', 'The head of the board in Oslo'],
    ['Ida Berg, a nurse, and her brother left, the board of the port said.', 'the board of the port'],
    ['After the vote Berg said it was cold.', 'Berg'],
    ['The pilot met the mayor and the council said it was cold.', 'the council'],
    ['“Yes,” retired admiral Ida Berg said.', 'retired admiral Ida Berg'],
    ['An audit published on Monday said it was cold.', 'An audit published on Monday'],
    ['The mayor (a pilot) said it was cold.', 'The mayor'],
    ['The mayor, who met the board on Monday, said it was cold.', 'The mayor'],
  ])('are one phrase: %s', (text, who) => {
    expect(claimsIn(text)[0]?.split(' | ')[0]).toBe(who);
  });
});

describe('what is said', () => {
  it.each([
    ['The mayor said in a statement that it was cold.', 'that it was cold'],
    ['The mayor said it was cold, the pilot that it was not.', 'it was cold, the pilot that it was not'],
    ['The quay, the mayor said, will open in May.', 'The quay … will open in May'],
    ['“It is cold,” the mayor said, “and dark.”', '“It is cold,” … “and dark.”'],
    ['The mayor criticised the plan and left the hall.', 'the plan'],
    ['The mayor, speaking on Monday, called for a new quay.', 'a new quay'],
    ['When the mayor said that it was over, the crowd left.', 'that it was over'],
    ['The mayor told the board not to sell the quay.', 'the board not to sell the quay'],
    ['According to the mayor, it was cold.', 'it was cold'],
    ['The mayor’s claim that it was cold was wrong.', 'that it was cold was wrong'],
  ])('is without its cue: %s', (text, said) => {
    expect(claimsIn(text)[0]?.split(' | ')[2]).toBe(said);
  });

  it.each([
    'The state report on claims, charges and demands was long.',
    'She has to say no.',
    'The mayor could not say why.',
    'He was told.',
    'The mayor may announce a plan.',
  ])('is nothing here: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
