import { describe, expect, it } from 'vitest';
import { timesIn } from '#test/timesIn.ts';
import { publicationDay } from './publicationDay.ts';

// 20 September 2023 was a Wednesday.
const wednesday = '2023-09-20';

describe('a time expression', () => {
  it.each([
    ['Kim arrived Tuesday, Sept. 19, 2023, by train.', 'Tuesday, Sept. 19, 2023 = 2023-09-19'],
    ['It opened on 19 September 2023.', '19 September 2023 = 2023-09-19'],
    ['The train crossed on Monday morning.', 'Monday morning = 2023-09-18 morning'],
    ['Wednesday’s report said so.', 'Wednesday = 2023-09-20'],
    ['They will meet on Monday.', 'Monday = 2023-09-25'],
    ['The players fly home on Monday.', 'Monday = 2023-09-25'],
    ['It cancelled all flights until Thursday.', 'Thursday = 2023-09-21'],
    ['The red warning was kept until Monday evening.', 'Monday evening = 2023-09-18 evening'],
    ['They met last week.', 'last week = 2023-09-11/2023-09-17'],
    ['They met last month.', 'last month = 2023-08'],
    ['She took over in January.', 'January = 2023-01'],
    ['He walked away in November.', 'November = 2022-11'],
    ['She will be sentenced on Nov. 2.', 'Nov. 2 = 2023-11-02'],
    ['It will run from September 18.', 'September 18 = 2023-09-18'],
    ['They arrived yesterday afternoon.', 'yesterday afternoon = 2023-09-19 afternoon'],
    ['A six-day trip began.', 'six-day = P6D'],
    ['It took two decades.', 'two decades = P20Y'],
    ['It was moved two weeks ago.', 'two weeks ago = 2023-09-06~'],
    ['It closed seventeen years ago.', 'seventeen years ago = 2006'],
    ['The depot was built in the 1960s.', 'the 1960s = 196X'],
    ['It was an idea of the 20th century.', 'the 20th century = 19XX'],
    ['Sales fell in the third quarter of 2022.', 'the third quarter of 2022 = 2022-35'],
    ['It leaves in the autumn of 2026.', 'the autumn of 2026 = 2026-23'],
    ['They met at 12.50pm.', '12.50pm = 2023-09-20 afternoon'],
    ['It meets on the first Friday of the month.', 'Friday ='],
    ['They will pay by Christmas.', 'Christmas = 2023-12-25'],
    ['Snow fell over the weekend.', 'the weekend = 2023-09-16/2023-09-17'],
    ['Snow will fall over the weekend.', 'the weekend = 2023-09-23/2023-09-24'],
    ['They played with ten men for an hour.', 'an hour = PT1H'],
    ['It is expected to last three weeks.', 'three weeks = P3W'],
    ['She counted 40 seconds.', '40 seconds = PT40S'],
    ['They hope to close by the end of the year.', 'the end of the year = 2023-12'],
  ])('is read: %s', (text, expected) => {
    expect(timesIn(wednesday, text)).toEqual([expected]);
  });

  it.each([
    'The plan by Jan Moravec failed.',
    'He was elected every three years.',
    'It is dated 2023-00-12.',
  ])('is no name, habit or impossible day: %s', (text) => {
    expect(timesIn(wednesday, text)).toEqual([]);
  });

  it('counts "the next day" from the day named before', () => {
    expect(timesIn(wednesday, 'He left on Sept. 4 and was back the next day.')).toEqual([
      'Sept. 4 = 2023-09-04',
      'the next day = 2023-09-05',
    ]);
  });

  it('may span the new year, but never ends before it starts (case 31)', () => {
    expect(timesIn('2015-03-10', 'Dec - Feb 2015')).toEqual(['Dec - Feb 2015 = 2014-12/2015-02']);
    expect(timesIn('2015-03-10', 'Dec. 28-Jan. 3')).toEqual(['Dec. 28-Jan. 3 = 2014-12-28/2015-01-03']);
  });

  it('has no value if it cannot be resolved', () => {
    expect(
      timesIn(
        wednesday,
        '“We paid with today’s cash,” she said. In March you expect wind. It rained in the coming weeks.',
      ),
    ).toEqual(['today =', 'March =', 'the coming weeks =']);
  });

  it.each([
    'I may leave. They may 13 times march 4 miles. March on! May I?',
    'Theresa May may march.',
    'Grace May said so, and May has left.',
    'It may be second to none; the march of progress marches on.',
    'He ran 1,500 meters past 2000 people on Route 1966 for $1999.',
    'A sun hat, a wed couple, and sat nav.',
    'She is 17 years old.',
    'The summer hit a second low.',
  ])('is not found in verbs, names and numbers: %s', (text) => {
    expect(timesIn('2018-01-12', text)).toEqual([]);
  });

  it('separates a month from the verb and the name in one sentence (case 29)', () => {
    expect(
      timesIn('2018-01-12', 'I may leave on 13 Jan. Theresa May may march on Sunday; she arrived in May.'),
    ).toEqual(['13 Jan. = 2018-01-13', 'Sunday = 2018-01-14', 'May = 2017-05']);
  });
});

describe('the day of publication', () => {
  it('is the date as written, in any time zone', () => {
    expect(publicationDay('2023-09-20', 'Pacific/Auckland')).toBe(publicationDay('2023-09-20', 'GMT'));
  });

  it('is the calendar day in the story’s time zone if a moment is given', () => {
    expect(publicationDay('2023-09-19T23:30:00Z', 'Asia/Seoul')).toBe(
      publicationDay('2023-09-20', undefined),
    );
    expect(publicationDay('2023-09-20T02:30:00Z', 'America/New_York')).toBe(
      publicationDay('2023-09-19', undefined),
    );
  });

  it('is unknown if only a month is given', () => {
    expect(publicationDay('2023-09', 'GMT')).toBeUndefined();
  });
});
