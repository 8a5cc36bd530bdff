import { describe, expect, it } from 'vitest';
import { timesIn } from '#test/timesIn.ts';

// A Wednesday.
const published = '2024-06-12';

describe('a date without a year or week is put on the side that its verb tells', () => {
  it.each([
    // The present announces what is on the calendar.
    ['The fair opens June 20 in the old harbour.', 'June 20 = 2024-06-20'],
    ['Voters go to the polls Sunday.', 'Sunday = 2024-06-16'],
    ['Talks resume Monday in Geneva.', 'Monday = 2024-06-17'],
    ['The suspended mayor faces a hearing on Friday.', 'Friday = 2024-06-14'],
    ['Rovers meet Albion in Saturday’s final.', 'Saturday = 2024-06-15'],
    ['From Monday, passengers pay two euros.', 'Monday = 2024-06-17'],
    // Plans, and what is agreed, due, set or called for.
    ['They only agreed to meet again in November.', 'November = 2024-11'],
    ['A trial is to start on 2 September.', '2 September = 2024-09-02'],
    ['She was due to appear in court on Monday.', 'Monday = 2024-06-17'],
    ['She is expected to be sentenced in September.', 'September = 2024-09'],
    ['The union called a strike for June 20.', 'June 20 = 2024-06-20'],
    ['The vote was put off to Thursday.', 'Thursday = 2024-06-13'],
    ['The party leads in polls before the June 30 vote.', 'June 30 = 2024-06-30'],
    ['Rain is forecast for Friday.', 'Friday = 2024-06-14'],
    ['The mayor urged people to stay at home on Friday.', 'Friday = 2024-06-14'],
    ['Exports are forecast to fall in the third quarter.', 'the third quarter = 2024-35'],
    ['The bridge was set to open at the end of April.', 'the end of April = 2024-04'],
    // What was said or done, however the rest of the sentence goes on.
    ['On Tuesday, the council announced that the bridge would close.', 'Tuesday = 2024-06-11'],
    ['On Feb. 28, the bank released a study that may change minds.', 'Feb. 28 = 2024-02-28'],
    ['In March, the board said it would close the pier.', 'March = 2024-03'],
    ['A bill passed Tuesday will cut taxes.', 'Tuesday = 2024-06-11'],
    ['The mine shut on Sunday.', 'Sunday = 2024-06-09'],
    ['The fire spread on Sunday.', 'Sunday = 2024-06-09'],
    ['He scored twice in Saturday’s final.', 'Saturday = 2024-06-08'],
    ['The offer is a premium to Friday’s closing price.', 'Friday = 2024-06-07'],
    ['It was the worst flood since May.', 'May = 2024-05'],
    ['The company had hoped to open it in May.', 'May = 2024-05'],
    ['He was killed in a crash on Aug. 3.', 'Aug. 3 = 2023-08-03'],
    // Bounds.
    ['The pier is closed until Monday.', 'Monday = 2024-06-17'],
    ['He has been held since Monday.', 'Monday = 2024-06-10'],
    // "next" is the one of next week.
    ['The semifinals are next Saturday.', 'next Saturday = 2024-06-22'],
  ])('%s', (text, expected) => {
    expect(timesIn(published, text)).toEqual([expected]);
  });

  it('separately for each date of a sentence', () => {
    expect(timesIn(published, 'The man arrested in March appears in court on Monday.')).toEqual([
      'March = 2024-03',
      'Monday = 2024-06-17',
    ]);
    expect(timesIn(published, 'Parliament will vote Thursday, officials said Tuesday.')).toEqual([
      'Thursday = 2024-06-13',
      'Tuesday = 2024-06-11',
    ]);
  });

  it('as the day before, not as the coming one, if a clock with full stops stands between verb and date', () => {
    expect(timesIn(published, 'The fire began at 3 p.m. on Monday.')).toEqual([
      '3 p.m. = 2024-06-10 afternoon',
      'Monday = 2024-06-10 afternoon',
    ]);
  });
});
