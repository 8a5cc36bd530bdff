import { describe, expect, it } from 'vitest';
import { timesIn } from '#test/timesIn.ts';

describe('a range of dates', () => {
  it.each([
    ['The tournament is played from March 3 to 9 in Leeds.', ['March 3 to 9 = 2024-03-03/2024-03-09']],
    ['The fair runs June 14-16 at the quay.', ['June 14-16 = 2024-06-14/2024-06-16']],
    ['It was held 3-5 May 2022.', ['3-5 May 2022 = 2022-05-03/2022-05-05']],
    ['The 2009-2010 season was lost.', ['2009-2010 = 2009/2010']],
    ['The 2022-23 season was lost.', ['2022-23 = 2022/2023']],
  ])('has both its ends: %s', (text, expected) => {
    expect(timesIn('2024-02-20', text)).toEqual(expected);
  });

  it.each([
    ['He ran the firm from 2010 to 2022.', ['2010 = 2010', '2022 = 2022']],
    ['Sales doubled between 2016 and 2019.', ['2016 = 2016', '2019 = 2019']],
    ['It met from 25 December to 3 January.', ['25 December = 2023-12-25', '3 January = 2024-01-03']],
    ['The court sits from January to March 2025.', ['January = 2025-01', 'March 2025 = 2025-03']],
  ])('is two dates if each stands for itself: %s', (text, expected) => {
    expect(timesIn('2024-02-20', text)).toEqual(expected);
  });

  it('is none in opening hours, numbers or the wrong order', () => {
    expect(timesIn('2024-02-20', 'The shop is open Monday to Friday.')).toEqual(['Monday to Friday =']);
    expect(timesIn('2024-02-20', 'It seats 2010-15 people at 1900-1200.')).toEqual([]);
  });
});
