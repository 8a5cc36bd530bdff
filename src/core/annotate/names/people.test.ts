import { describe, expect, it } from 'vitest';
import { namesIn } from '#test/annotated/namesIn.ts';

describe('a person', () => {
  it.each([
    [
      'with a family name that ends newspapers',
      'The labour journalist Alex Press wrote it.',
      ['person Alex Press'],
    ],
    ['after a role and a comma', 'A spokesman for the port, Pere Amat, spoke.', ['person Pere Amat']],
    [
      'after an owner’s role',
      'Peru’s finance minister, Ana Quiroga-Lund, left.',
      ['place Peru', 'person Ana Quiroga-Lund'],
    ],
    ['after a relation', 'His lawyer, Ruta Ozols, said so.', ['person Ruta Ozols']],
    ['before an owned role', 'Mila Kos, the club’s bookkeeper, left.', ['person Mila Kos']],
    ['before a role after the age', 'Hodo Warsame, 31, a nurse, wept.', ['person Hodo Warsame']],
    ['by one name after a role', 'The fisherman, Ruk, was found.', ['person? Ruk']],
    [
      'after an adjective that is a given name',
      'German Axel Brandt won.',
      ['adjective German', 'person Axel Brandt'],
    ],
    ['after two adjectives', 'Swiss-American Robert Holm won.', ['person Robert Holm']],
    [
      'with particles',
      'Ursula von der Leyen met Jan van den Berg.',
      ['person Ursula von der Leyen', 'person Jan van den Berg'],
    ],
    ['with a given name in two parts, after an ordinary word', 'Moon Jae-ho left.', ['person Moon Jae-ho']],
    ['with the family name first', 'We met Kővári Ágnes.', ['person? Kovari Agnes']],
    ['with an ordinary word as family name', 'We met István Tar.', ['person? Istvan Tar']],
    [
      'behind the place where it was',
      'At a school in Xelby, Phulmati Roe, 19, wept.',
      ['place? Xelby', 'person Phulmati Roe'],
    ],
    ['without any list', 'It was said by Zahrik Hawaz.', ['person? Zahrik Hawaz']],
    ['with an Arabic article', 'They met Moqtan al-Sadri.', ['person? Moqtan al-Sadri']],
    ['with a weekday’s name', 'Robert F. Sunday left.', ['person Robert F. Sunday']],
    ['with a month as given name', 'The singer June Hansen left.', ['person June Hansen']],
    ['without the letters after the name', 'Her lawyer, Ada Lund KC, left.', ['person Ada Lund']],
    ['after “-elect”', 'President-elect Ada Lund left.', ['person Ada Lund']],
    ['with “Jr.”', 'Martin Holm, Jr., spoke.', ['person Martin Holm, Jr.']],
    ['with a nickname', 'Martin “Dutch” Holm spoke.', ['person Martin “Dutch” Holm']],
    ['at the start of a sentence, in ordinary words', 'James Moss sank the boat.', ['person James Moss']],
    ['with a title as family name', 'Mary King’s boat is lost.', ['person Mary King']],
    ['after an office', 'Secretary of State Robert Holm left.', ['person Robert Holm']],
    ['after an office of a place', 'Governor of Oregon Ada Lund left.', ['place Oregon', 'person Ada Lund']],
    [
      'as the owner of a body',
      'Prime Minister Adan Roe’s United Party won.',
      ['person Adan Roe', 'organisation United Party'],
    ],
  ])('is found %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ['a unit', 'It was 38 degrees Celsius or 100 Fahrenheit.'],
    ['an adjective of games', 'It is an Olympic record.'],
    ['the title of a work', 'She sang “Geronimo” again.'],
    ['an ordinary word that opens a sentence', 'Lawsuits have followed. Tourism grew.'],
    ['a people', 'They fear the Rohingya.'],
    ['a prison named after somebody', 'It is the Abel Ghorab prison.'],
    ['a place', 'He lives in Dar es Salaam, not in Trinidad and Tobago.'],
    ['a war', 'World War II, the Gulf War and the Battle of Narvos ended.'],
    ['a minister’s country', '“No,” said Kenya’s minister.'],
  ])('is not %s', (_, text) => {
    expect(namesIn(text).filter((name) => name.startsWith('person'))).toEqual([]);
  });

  it('is known by the family name, also if the whole name is only a guess', () => {
    expect(namesIn('It spoke to Arve Brenlo there.', 'Brenlo, who left, cried.')).toEqual([
      'person? Arve Brenlo',
      'person? Brenlo',
    ]);
  });

  it('is told from a town with the same name', () => {
    expect(namesIn('Paris Hilton flew to Paris.', 'Hilton likes it.')).toEqual([
      'person Paris Hilton',
      'place Paris',
      'person Hilton',
    ]);
  });
});

describe('a place', () => {
  it.each([
    ['with a word of grammar in it', 'The ship left Port Said.', ['place Port Said']],
    [
      'with small words in it',
      'He left Dar es Salaam for Trinidad and Tobago.',
      ['place Dar es Salaam', 'place Trinidad and Tobago'],
    ],
    ['before its state', 'The farm in Xelby, Ohio, burned.', ['place Xelby', 'place Ohio']],
    ['after a direction', 'They crossed northern Amurrin.', ['place? Amurrin']],
    ['after a word for a part of a country', 'It hit the region of Xelby.', ['place Xelby']],
    ['after another place and “and”', 'They saw Oslo and Xelby.', ['place Oslo', 'place? Xelby']],
  ])('is found %s', (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
