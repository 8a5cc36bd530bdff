import { it } from 'vitest';
import { expectLinear } from '#test/expectLinear.ts';
import { findNotices } from './findNotices.ts';

const units = [
  'in this photo ',
  'In this undated photo taken on May 3, 2026, and ',
  'taken on May 3, 2026, ',
  'Photo provided by the ministry of ',
  'from video ',
  'issued by A of ',
  'could not verify the ',
  'cannot verify ',
  'the date could not ',
  'watermark on ',
  'journalists and journalists were not ',
  'no press ',
  'faces have been ',
  'THIS IMAGE HAS ',
  'EDITORS NOTE: ',
  'ATTENTION EDITORS - ',
  'FILE - In this file ',
  '(FILES) In this ',
  '(Handout ',
  '(HO',
  'a/Handout via ',
  'EPA/A HANDOUT ',
  'via REUTERS ',
  'supplied handout image ',
  'undated ',
  '(AP',
  ', ',
  'a',
  'a ',
  '-',
];

it('no caption takes long, whatever is repeated in it', () => {
  for (const unit of units)
    expectLinear(
      unit,
      200_000,
      (size) => unit.repeat(size / unit.length),
      (caption) => findNotices(caption, 'en'),
    );
});
