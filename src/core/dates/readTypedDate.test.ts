import { describe, expect, it } from 'vitest';
import { readTypedDate } from './readTypedDate.ts';

describe('a date as a reader types it', () => {
  it.each([
    ['18 September 2023', '2023-09-18'],
    ['Monday, 18 Sept. 2023', '2023-09-18'],
    ['Sept. 18, 2023', '2023-09-18'],
    ['September 18th', '2023-09-18'],
    ['3 may', '2023-05-03'],
    ['September 2022', '2022-09'],
    ['May', '2023-05'],
    ['2019', '2019'],
    ['the 1990s', '199X'],
    ['fall 2022', '2022-23'],
    ['about 12 September', '2023-09-12~'],
    ['perhaps 2019', '2019?'],
    ['before 12 September 2023', '../2023-09-12'],
    ['since 2022', '2022/..'],
    ['since May 2017, still going on', '2017-05/..'],
    ['from May 2017, end not known', '2017-05/'],
    ['after 3 May 2020', '2020-05-03/'],
    ['until May 2017', '../2017-05'],
    ['until May 2017, start not known', '/2017-05'],
    ['12 to 18 September 2023', '2023-09-12/2023-09-18'],
    ['12–18 September 2023', '2023-09-12/2023-09-18'],
    ['30 August to 2 September', '2023-08-30/2023-09-02'],
    ['between May and June 2022', '2022-05/2022-06'],
    ['2023-09-11/2023-09-17', '2023-09-11/2023-09-17'],
    ['2023-09-12~', '2023-09-12~'],
  ])('reads %s', (typed, edtf) => {
    expect(readTypedDate(typed, 2023)).toBe(edtf);
  });

  it.each(['', 'soon', '3/4/2023', '31 February 2023', 'September 31', '18 to 12 September', '40 May'])(
    'refuses “%s”',
    (typed) => {
      expect(readTypedDate(typed, 2023)).toBeUndefined();
    },
  );

  it('never assumes a year', () => {
    expect(readTypedDate('18 September', undefined)).toBeUndefined();
  });
});
