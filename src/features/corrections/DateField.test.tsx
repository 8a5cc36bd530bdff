// @vitest-environment jsdom
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { inPage, type Page } from '#test/inPage.tsx';
import { canSaveDate, DateField } from './DateField.tsx';

function Field({ lasted = false }: { readonly lasted?: boolean }) {
  const [text, setText] = useState('');
  return <DateField text={text} storyYear={2023} onText={setText} lasted={lasted} />;
}

let page: Page;
afterEach(() => page.leave());

describe('a date that is typed', () => {
  it.each([
    ['18 September', 'Reads: Monday, 18 September 2023'],
    ['september 2022', 'Reads: September 2022'],
    ['about 2019', 'Reads: about 2019'],
    ['2023-09-18', 'Reads: Monday, 18 September 2023'],
    ['before 3 May 2020', 'Reads: by 3 May 2020'],
    ['3/4/2023', 'Not a date that can be read'],
    ['   ', 'No date'],
  ])('is read back at once as it will stand: “%s”', async (typed, words) => {
    page = await inPage(<Field />);
    await page.type('input', typed);
    expect(page.spoken()).toEqual([words]);
  });

  it('is marked as wrong only while it holds what can’t be read', async () => {
    page = await inPage(<Field />);
    const isWrong = () => page.find('input').getAttribute('aria-invalid');
    expect(isWrong()).toBe('false');
    await page.type('input', 'someday');
    expect(isWrong()).toBe('true');
    await page.type('input', 'May');
    expect(isWrong()).toBe('false');
  });

  it('is read as all its days where the event lasted', async () => {
    page = await inPage(<Field lasted />);
    await page.type('input', '12 to 18 September 2023');
    const lasted = page.spoken()[0];
    await page.redraw(<DateField text="12 to 18 September 2023" storyYear={2023} onText={() => {}} />);
    expect(page.spoken()[0]).not.toBe(lasted);
  });

  it('can be saved when it is read, or when there is none', async () => {
    page = await inPage(null);
    expect(['', '18 September', 'someday'].map((text) => canSaveDate(text, 2023))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
