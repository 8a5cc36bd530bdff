import { describe, expect, it } from 'vitest';
import { namesIn } from '#test/annotated/namesIn.ts';

const report = 'The striker scored a goal in the second half of the league match, and his coach was booked.';
const onlyIn = (text: string) => namesIn(report, text);

describe('a club called by its town', () => {
  it.each([
    ['beats and is beaten', 'Verona beat Lecco.', ['organisation Verona', 'organisation Lecco']],
    ['draws with another', 'Bologna drew 1-1 with Parma.', ['organisation Bologna', 'organisation Parma']],
    ['is played at', 'They earned a 2-1 win at Torino.', ['organisation Torino']],
    ['lost to another', 'Genoa lost 3-0 to Palermo.', ['organisation Genoa', 'organisation Palermo']],
    ['signs and sacks', 'Toulouse sacked their manager.', ['organisation Toulouse']],
    ['has a coach', 'The coach of Bremen resigned.', ['organisation Bremen']],
    ['has a goalkeeper', 'Leipzig’s goalkeeper was sent off.', ['organisation Leipzig']],
    ['is relegated', 'It was a bad year for relegated Grenoble.', ['organisation Grenoble']],
    ['meets another', 'Lecco and Verona meet on Monday.', ['organisation Lecco', 'organisation Verona']],
    ['has “City” after it', 'They lost to Norwich City.', ['organisation Norwich City']],
    ['has a score', 'Seattle 5, Boston 2.', ['organisation Seattle', 'organisation Boston']],
  ])('%s', (_, text, expected) => {
    expect(onlyIn(text)).toEqual(expected);
  });

  it('is one throughout the report, except where the text says that it is the town', () => {
    expect(
      namesIn(report, 'Parma beat Bologna.', 'Few expected that of Parma. Fans sang in Bologna.'),
    ).toEqual(['organisation Parma', 'organisation Bologna', 'organisation? Parma', 'place Bologna']);
  });

  it('needs a report of matches, and is no country', () => {
    expect(namesIn('Storms hit Parma and Bologna. Genoa lost power.')).toEqual([
      'place Parma',
      'place Bologna',
      'place Genoa',
    ]);
    expect(onlyIn('Japan beat Norway.')).toEqual(['place Japan', 'place Norway']);
  });
});
