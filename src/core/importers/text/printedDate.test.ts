import { describe, expect, it } from 'vitest';
import { importText, sentences } from '#test/importText.ts';
import { parseDateLine } from './printedDate.ts';

describe('a line that is a date', () => {
  it.each([
    '3. November 2024',
    'Sonntag, 3. November 2024, 14:05 Uhr',
    'Stand: 03.11.2024',
    '3 novembre 2024',
    'Publié le 3 novembre 2024 à 14h05',
    '3 de noviembre de 2024',
    'Domingo, 3 de noviembre de 2024',
    'noviembre 3, 2024',
    '3 DE NOVIEMBRE DEL 2024',
    '3 de novembro de 2024',
    'domenica 3 novembre 2024',
    'zondag 3 november 2024 om 14:05 uur',
    'Publicerad den 3 november 2024 kl. 14.05',
    'Søndag 3. november 2024',
    'sunnuntai 3. marraskuuta 2024',
    '3 listopada 2024 r.',
    '3. listopadu 2024',
    '3 ноября 2024 г.',
    '3 листопада 2024',
    '3 Kasım 2024 Pazar',
    '3 Νοεμβρίου 2024',
    '3 noiembrie 2024',
  ])('is read in its language, with its clock if it has one: %s', (line) => {
    const clock = /14.05/.test(line) ? 'T14:05:00' : '';
    expect(parseDateLine(line)?.date).toBe(`2024-11-03${clock}`);
  });

  it.each(['1er août 2024', '1. August 2024', '1 SIERPNIA 2024', '1 Ağustos 2024', '1º de agosto de 2024'])(
    'has accents, capitals and ordinals: %s',
    (line) => {
      expect(parseDateLine(line)?.date).toBe('2024-08-01');
    },
  );

  it.each([
    'Am 3. November 2024 sank die Fähre',
    'Wahl 3. November 2024',
    '3 Marvels 2024',
    '3 novembre',
    '31. November 2024',
    '3.4.5.2024',
    // October in Croatian, November in Czech and Polish.
    '3. listopada 2024',
  ])('is not: %s', (line) => {
    expect(parseDateLine(line)).toBeUndefined();
  });
});

describe('a date printed above the text', () => {
  const text = [
    'Die Fähre ist zurück',
    'Von Ana Wu',
    '3. November 2024',
    'Aktualisiert: 4. November 2024',
    ...sentences,
  ];

  it('becomes the day of publication, or of the last change, and leaves the text', () => {
    const { story } = importText(text.join('\n\n'));
    expect([story.published, story.updated]).toEqual(['2024-11-03', '2024-11-04']);
    expect(story.body.flatMap((block) => ('text' in block ? [block.text] : []))).toEqual(sentences);
  });

  it('stays where the text has more such lines, each with what happened that day', () => {
    const days = ['3 novembre 2024', '4 novembre 2024', '5 novembre 2024'].flatMap((day) => [
      day,
      ...sentences.map((sentence) => `${day}: ${sentence}`),
    ]);
    const { story } = importText(['Le ferry', ...days].join('\n\n'));
    expect(story.published).toBeUndefined();
    expect(story.body).toHaveLength(days.length);
  });
});
