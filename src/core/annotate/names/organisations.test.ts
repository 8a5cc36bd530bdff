import { describe, expect, it } from 'vitest';
import { namesIn } from '#test/annotated/namesIn.ts';

describe('an organisation', () => {
  it.each([
    ['begins with a town', 'Gdansk Turbines closed.', ['organisation Gdansk Turbines']],
    ['begins with a town that is a given name', 'Paris Foods fell.', ['organisation Paris Foods']],
    ['begins with a given name', 'Robert Maritime closed.', ['organisation Robert Maritime']],
    ['holds others', 'Its parent, Marina Holding, fell.', ['organisation Marina Holding']],
    ['begins with a given name, and guards', 'Maria Security closed.', ['organisation Maria Security']],
    ['is a bank with a given name', 'Bank Solveig lent more.', ['organisation Bank Solveig']],
    ['is a club by its first word', 'They joined FC Norvik.', ['organisation FC Norvik']],
    ['is a club by its last word', 'Kisumu Stars won.', ['organisation Kisumu Stars']],
    ['has partners', 'Holm & Sons moved.', ['organisation Holm & Sons']],
    ['is a listed brand in the possessive', 'He ate at McDonald’s.', ["organisation McDonald's"]],
    ['is a listed brand with “&”', 'Ben & Jerry’s did.', ["organisation Ben & Jerry's"]],
    [
      'is a firm named after what it is',
      'The waste company, Terranova Sava, denied it.',
      ['organisation Terranova Sava'],
    ],
    ['is a shop named after what it is', 'Terrano Lune, a retailer, closed.', ['organisation Terrano Lune']],
    [
      'belongs to a country',
      'It fell, Egypt’s news agency, Merdan, said.',
      ['place Egypt', 'organisation? Merdan'],
    ],
    ['is printed as a word', 'Talks with Unesco failed.', ['organisation Unesco']],
    ['has a capital inside', 'A HarbourWatch buoy sank.', ['organisation? HarbourWatch']],
    ['is no word for a body alone', 'Airlines know it.', []],
    ['is nobody at all', 'No-one was there.', []],
    ['is no town with the name of a word', 'Man was held.', []],
    ['has its shares', 'Shares in Corvex rose.', ['organisation Corvex']],
    ['is a police force', 'Police Scotland agreed.', ['organisation Police Scotland']],
    ['has its country behind it', 'Snow fell, Meteo Belgium said.', ['organisation? Meteo Belgium']],
    [
      'has “and” in it',
      'The Rainfall and Hydraulics Agency agreed.',
      ['organisation Rainfall and Hydraulics Agency'],
    ],
    ['has no town behind it', 'Brigg Foods of France fell.', ['organisation Brigg Foods', 'place France']],
    [
      'has an owner',
      'NASA’s Orbit Debris Office agreed.',
      ['organisation NASA', 'organisation Orbit Debris Office'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('is known by its second word after a word for a club', () => {
    expect(namesIn('FC Norvik won.', 'Norvik are proud.')).toEqual([
      'organisation FC Norvik',
      'organisation Norvik',
    ]);
  });

  it('is not joined to its owner, who is somebody in the story', () => {
    expect(namesIn('Octav Muntean spoke.', 'Muntean’s Dawn Party won.')).toEqual([
      'person Octav Muntean',
      'person Muntean',
      'organisation Dawn Party',
    ]);
  });

  it('is a brand in the possessive wherever the story has a verb after it', () => {
    expect(namesIn('Wendel’s said so.', 'Wendel’s ships are red.')).toEqual([
      "organisation Wendel's",
      "organisation Wendel's",
    ]);
    expect(namesIn('Marta Wendel spoke.', 'Wendel’s ships are red.')).toEqual([
      'person Marta Wendel',
      'person Wendel',
    ]);
  });

  it.each([
    ['what happened in a town', 'The Paris Attacks began.'],
    ['a person with a town’s name', 'Paris Hilton left.'],
    ['words in capitals for emphasis', 'Get a FREE copy NOW.'],
  ])('is not %s', (_, text) => {
    expect(namesIn(text).filter((name) => name.startsWith('organisation'))).toEqual([]);
  });
});
