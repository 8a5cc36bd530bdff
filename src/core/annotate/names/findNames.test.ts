import { describe, expect, it } from 'vitest';
import { namesIn as namesWithWeights } from '#test/annotated/namesIn.ts';

const namesIn = (...paragraphs: readonly string[]) =>
  namesWithWeights(...paragraphs).map((name) => name.replace('?', ''));

describe('names', () => {
  it.each([
    [
      'a title’s bearer, and whose minister it is',
      'They met South Korean Vice Foreign Minister Chang Ho-jin.',
      ['adjective South Korean', 'person Chang Ho-jin'],
    ],
    ['a body by its last word', 'The Flemish Port Authority sued.', ['organisation Flemish Port Authority']],
    [
      'a body by its first word',
      'She studies at the University of Tartu.',
      ['organisation University of Tartu'],
    ],
    [
      'a body with “and” in it',
      'The Competition and Markets Authority agreed.',
      ['organisation Competition and Markets Authority'],
    ],
    [
      'a company with its legal form',
      'He sold Havgaard A/S of Denmark.',
      ['organisation Havgaard A/S', 'place Denmark'],
    ],
    ['an agreement', 'They left the Paris Agreement.', ['thing Paris Agreement']],
    ['a weapon by its number', 'It fired a Hwasong-18 ballistic missile.', ['thing Hwasong-18']],
    ['a weapon whose number has a name after it', 'An MQ-9 Reaper drone fell.', ['thing MQ-9 Reaper']],
    ['a weapon by the word before it', 'The fighter jet F-35 is late.', ['thing F-35']],
    ['a weapon without a number', 'They showed the Kinzhal hypersonic missile.', ['thing Kinzhal']],
    [
      'whose weapons they are',
      'Russian tanks met Hamas rockets.',
      ['adjective Russian', 'organisation Hamas'],
    ],
    ['a ship by the word before it', 'The night ferry Aurora left Oslo.', ['thing Aurora', 'place Oslo']],
    ['a ship with its letters', 'The USS Cole turned.', ['thing USS Cole']],
    ['whose ship it is', 'The tanker Danish owners sold.', ['adjective Danish']],
    ['a storm without the word for it', 'Hurricane Odile turned north.', ['thing Odile']],
    ['a village that no list has, by what it is', 'It hit the village of Xyloville.', ['place Xyloville']],
    ['a person by a role before', 'It was signed by economist Xarla Vonk.', ['person Xarla Vonk']],
    ['a person by the age after', 'The girl, Xarla, 12, was found.', ['person Xarla']],
    ['a direction that stands for a part of the world', 'It has quarrelled with the West.', ['place West']],
    ['a month that is a family name', 'An analyst, Grace May, agreed.', ['person Grace May']],
    ['a shouted town', 'FUNCHAL woke to rain.', ['place FUNCHAL']],
  ])('are found in %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['the first word of a sentence', 'Other experts disagree. Floods came.'],
    ['a language', 'A Korean language course began.'],
    ['days and months', 'On Monday, in May, they may march.'],
    ['a headline’s capitals', 'Many Roofs Torn From Houses In Storm'],
    ['“I’m” or a greeting', 'I’m late. Hello! Thank you.'],
    ['a road or a form by its number', 'He took the A-4 road with an I-9 form.'],
    ['a title by itself', 'The President left.'],
  ])('are not found in %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('do not cross a full stop, and initials stay whole (case 27)', () => {
    const text =
      'She sails for Fenwick Labs. Alice Moreau stayed in St. Ives with J. K. Lund and Gen. Roe. I’m late.';
    expect(namesIn(text)).toEqual([
      'organisation Fenwick Labs',
      'person Alice Moreau',
      'place St. Ives',
      'person J. K. Lund',
      'person Roe',
    ]);
  });

  it('keep their kind throughout the story: a family name, a short form, initials', () => {
    const names = namesIn(
      'Marta Lindqvist runs Kestrel Foods Inc. and the Flemish Port Authority.',
      'Lindqvist left. Kestrel fell. The FPA did not.',
    );
    expect(names.slice(3)).toEqual(['person Lindqvist', 'organisation Kestrel', 'organisation FPA']);
  });
});
