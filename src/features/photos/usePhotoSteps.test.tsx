// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PhotoId } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { inPage, type Page } from '#test/inPage.tsx';
import { type PhotoSteps, usePhotoSteps } from './usePhotoSteps.ts';

const { photos } = bundledStory();
const ids = photos.map(({ id }) => id);
let asked: PhotoId[];
let steps: PhotoSteps;

function Steps({ current }: { readonly current: PhotoId | undefined }) {
  steps = usePhotoSteps(photos, current ?? ('' as PhotoId), (photo) => asked.push(photo));
  return <p>{steps.index}</p>;
}

let page: Page;
const at = (index: number) => <Steps current={ids[index]} />;
beforeEach(() => {
  asked = [];
});
afterEach(() => page.leave());

describe('steps through the photos', () => {
  it('count from what was asked for last, where the page has not answered yet', async () => {
    page = await inPage(at(0));
    steps.by(1);
    steps.by(1);
    expect(asked).toEqual([ids[1], ids[2]]);
    await page.redraw(at(1));
    steps.by(1);
    expect(asked.at(-1)).toBe(ids[3]);
  });

  it('count from where Back has led, whatever was asked for before', async () => {
    page = await inPage(at(2));
    steps.by(1);
    await page.redraw(at(0));
    steps.by(1);
    expect(asked.at(-1)).toBe(ids[1]);
  });

  it('end at the first and the last', async () => {
    page = await inPage(at(0));
    expect([steps.has(-1), steps.by(-1)]).toEqual([false, false]);
    steps.to('last');
    expect(steps.by(1)).toBe(false);
    expect(asked).toEqual([ids.at(-1)]);
  });

  it('ask for nothing that is shown already', async () => {
    page = await inPage(at(0));
    steps.to('first');
    expect(asked).toEqual([]);
  });

  it('begin at the first where the photo is not known', async () => {
    page = await inPage(<Steps current={undefined} />);
    expect(page.text()).toBe('0');
  });
});
