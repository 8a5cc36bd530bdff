import { describe, expect, it } from 'vitest';
import { parseCorrection } from './correction.ts';

const target = { block: 'p1', start: 0, end: 3, exact: 'Ada', prefix: '\n', suffix: ' Moss', least: 0.7 };
const mark = { id: 'abc123', at: 1, kind: 'mark', target, as: 'person', everywhere: false };

describe('parseCorrection', () => {
  it('reads back what was saved', () => {
    expect(parseCorrection(JSON.parse(JSON.stringify(mark)))).toEqual(mark);
  });

  it.each([
    ['a kind of another version', { ...mark, kind: 'translate' }],
    ['a target without a place (case 21)', { ...mark, target: { ...target, start: null, end: null } }],
    ['a place before the text', { ...mark, target: { ...target, start: -1 } }],
    ['an empty quote', { ...mark, target: { ...target, exact: '' } }],
    [
      'a date that is none',
      { id: 'abc123', at: 1, kind: 'eventDate', event: { id: 'a', title: 'A' }, when: 'soon' },
    ],
    ['nothing', null],
  ])('refuses %s', (_, stored) => {
    expect(parseCorrection(stored)).toBeUndefined();
  });
});
