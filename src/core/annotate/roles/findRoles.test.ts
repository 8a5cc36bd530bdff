import { describe, expect, it } from 'vitest';
import { shippedGazetteer } from '#test/annotated/shippedGazetteer.ts';
import { importText } from '#test/importText.ts';
import { annotate } from '../annotate.ts';

/** `Ana Roe: nurse` for each person of a paragraph with a role. */
function rolesIn(paragraph: string): readonly string[] {
  const { story } = importText(`The harbour opens\n\n${paragraph}`);
  const { entities } = annotate(
    { ...story, language: 'en', published: '2024-06-12' },
    shippedGazetteer(),
    '2026-11-28',
  ).story;
  return entities.flatMap(({ kind, name, roles }) =>
    kind === 'person' ? roles.map(({ text }) => `${name}: ${text}`) : [],
  );
}

describe('a role', () => {
  it.each([
    // Before the name.
    [
      'Peru’s finance minister, Ana Quiroga-Lund, resigned on Monday.',
      'Ana Quiroga-Lund: Peru’s finance minister',
    ],
    ['A spokesman for the port, Peter Amat, declined to comment.', 'Peter Amat: spokesman for the port'],
    ['His lawyer, Ruth Ozols, said he would appeal.', 'Ruth Ozols: lawyer'],
    ['A nurse at the camp, Maria Warsame, saw it.', 'Maria Warsame: nurse at the camp'],
    ['They met club bookkeeper Maria Kos on Friday.', 'Maria Kos: club bookkeeper'],
    ['Crowds cheered President Maria Kos on Friday.', 'Maria Kos: President'],
    // After it.
    ['Maria Kos, the club’s bookkeeper, was held.', 'Maria Kos: club’s bookkeeper'],
    ['Maria Kos, 54, a midwife from the island, was held.', 'Maria Kos: midwife from the island'],
    ['It was seen by Maria Kos, head of the port.', 'Maria Kos: head of the port'],
    ['Maria Kos (chief executive of the port) was held.', 'Maria Kos: chief executive of the port'],
    ['Maria Kos, who works as a teacher, was held.', 'Maria Kos: teacher'],
    ['Kos arrived. Maria Kos is the mayor of the town.', 'Maria Kos: mayor of the town'],
  ])('stands beside the name: %s', (text, role) => {
    expect(rolesIn(text)).toEqual([role]);
  });

  it.each([
    ['It is an exporter whose owner, Maria Kos, left.', ['Maria Kos: owner']],
    [
      'The club’s coach, the former keeper Maria Kos, left.',
      ['Maria Kos: former keeper', 'Maria Kos: club’s coach'],
    ],
    [
      'The port’s representative in Dakar, Maria Kos, a Brazilian, left.',
      ['Maria Kos: port’s representative in Dakar'],
    ],
    ['It is dear, said Maria Kos, an economist there.', ['Maria Kos: economist there']],
    ['The mayor, Cllr Maria Kos, left.', ['Maria Kos: Cllr', 'Maria Kos: mayor']],
    ['The new treasurer, Dr Maria Kos, left.', ['Maria Kos: new treasurer']],
    ['The referee in the town, Maria Kos of Hungary, left.', ['Maria Kos: referee in the town']],
    [
      'Her opponent, Peter Lind, the mayor of the town, left.',
      ['Peter Lind: opponent', 'Peter Lind: mayor of the town'],
    ],
    ['They saw Maria Kos, now the director of the port.', ['Maria Kos: director of the port']],
  ])('may be one of several, with a title between: %s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it('belongs to each of two people joined by "and"', () => {
    expect(rolesIn('The lawyers Anna Roe and Peter Lind left.')).toEqual([
      'Anna Roe: lawyers',
      'Peter Lind: lawyers',
    ]);
    expect(rolesIn('Anna Roe, a nurse, and Peter Lind, a driver, left.')).toEqual([
      'Anna Roe: nurse',
      'Peter Lind: driver',
    ]);
  });

  it.each([
    'Maria Kos, whenever she came, was glad.',
    'With Maria Kos, the team won the cup.',
    'Maria Kos, a year later, was back.',
    'Maria Kos was the most decisive player of the day.',
    'Maria Kos was a happy child.',
    'Two men were hired to guard Maria Kos.',
    'On the river, Maria Kos, in the water, was calm.',
  ])('is not made of time, things or praise: %s', (text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});
