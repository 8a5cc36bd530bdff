import { describe, expect, it } from 'vitest';
import { eventIds } from './eventIds.ts';

const ferry = { title: 'The ferry runs aground', when: '2024-03-04' };

describe('the id of an event', () => {
  it('is made of what happened and when', () => {
    expect(eventIds([ferry])).toEqual(['the-ferry-runs-aground-2024-03-04']);
    expect(eventIds([{ title: 'The line opens', when: '2023-09-11~/..' }])).toEqual([
      'the-line-opens-2023-09-11',
    ]);
    expect(eventIds([{ title: 'The line opens', when: undefined }])).toEqual(['the-line-opens']);
  });

  it('survives an edition with an earlier event', () => {
    const [, second] = eventIds([{ title: 'The harbour closes', when: '2024-03-03' }, ferry]);
    expect(second).toBe(eventIds([ferry])[0]);
  });

  it('is unique and always a valid one', () => {
    const ids = eventIds([
      ferry,
      ferry,
      { title: '3 crews arrive', when: '2024' },
      { title: '배가 떠났다', when: '2024' },
    ]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(ids[1]).toBe('the-ferry-runs-aground-2024-03-04--2');
  });
});
