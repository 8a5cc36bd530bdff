// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PhotoId } from '#core/story/story.ts';
import { useSession } from '#session/useSession.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { fakeBrowser, standAt } from '#test/fakeBrowser.ts';
import { inStory } from '#test/inStory.tsx';
import { Viewer } from './Viewer.tsx';

const story = bundledStory();
const ids = story.photos.map(({ id }) => id);

function Shown() {
  const photo = useSession(({ shown }) => shown.address.photo);
  const hasSheet = useSession(({ shown }) => shown.address.panel !== undefined);
  if (!photo) return null;
  const name = <b data-entity="kim-jong-un">Kim</b>;
  return <Viewer current={photo} drawText={() => name} sheet={hasSheet && <p>People</p>} />;
}

let page: Awaited<ReturnType<typeof inStory>>;
beforeEach(async () => {
  fakeBrowser();
  page = await inStory(story, <Shown />);
  await page.dispatch({ kind: 'photoOpened', photo: ids[1] as PhotoId });
  const stage = page.find('[data-part="stage"]');
  standAt(stage, { width: 400, height: 300 });
  Object.defineProperty(stage, 'clientWidth', { value: 400 });
});
afterEach(() => page.leave());

const offsets = () => page.findAll('[data-part="slide"]').map(({ dataset }) => dataset.offset);
const drag = async (x: number, y: number) => {
  const stage = '[data-part="stage"]';
  const at = (type: string, clientX: number, clientY: number) =>
    page.send(stage, new PointerEvent(type, { clientX, clientY, pointerId: 1, bubbles: true }));
  await at('pointerdown', 200, 150);
  await at('pointermove', 200 + x, 150 + y);
  await at('pointerup', 200 + x, 150 + y);
};

describe('a picture of unknown size', () => {
  it('is shown when its size is known, not at another size before', async () => {
    await page.leave();
    const [first] = story.photos;
    if (!first) throw new Error('the story has no picture');
    const { width: _width, height: _height, ...photo } = first;
    const renditions = [{ file: 'photos/a.jpg', type: 'image/jpeg' }];
    page = await inStory({ ...story, photos: [{ ...photo, renditions }] }, <Shown />);
    await page.dispatch({ kind: 'photoOpened', photo: first.id });
    const box = page.find('[data-part="picture"]');
    const image = page.find('[data-part="picture"] img');
    expect(box.dataset).toHaveProperty('unsized');
    Object.defineProperties(image, { naturalWidth: { value: 529 }, naturalHeight: { value: 300 } });
    await page.send(image, new Event('load'));
    expect(box.dataset).not.toHaveProperty('unsized');
    expect(box.dataset).toHaveProperty('sized');
    expect(box.style.getPropertyValue('--width')).toBe('529px');
  });
});

describe('the viewer', () => {
  it('opens over the page with the focus on Close, and has the neighbours ready', () => {
    expect(page.find('dialog')).toHaveProperty('open', true);
    expect(document.activeElement).toBe(page.named('Close'));
    expect(offsets()).toEqual(['-1', '0', '1']);
    expect(page.find('#viewer-count').textContent).toBe(`2 of ${ids.length}`);
  });

  it('turns to the next picture and counts it', async () => {
    await page.click(page.named('Next photo'));
    expect(page.address()).toEqual({ photo: ids[2] });
    expect(page.find('#viewer-count').textContent).toBe(`3 of ${ids.length}`);
  });

  it.each([
    [-200, 0, 'turns on', { photo: ids[2] }],
    [200, 0, 'turns back', { photo: ids[0] }],
    [10, 0, 'stays after a short drag', { photo: ids[1] }],
  ])('a drag of %i px sideways and %i down %s', async (x, y, _what, address) => {
    await drag(x, y);
    expect(page.address()).toEqual(address);
  });

  it('asks to be closed by a drag down, by Close, and by the system', async () => {
    await drag(0, 200);
    await page.click(page.named('Close'));
    await page.send('dialog', new Event('cancel', { cancelable: true }));
    expect(page.effects().filter((kind) => kind === 'back')).toHaveLength(1);
  });

  it('zooms by a button, which then zooms out', async () => {
    await page.click(page.named('Zoom in'));
    expect(page.find('dialog').hasAttribute('data-zoomed')).toBe(true);
    await page.click(page.named('Zoom out'));
    expect(page.find('dialog').hasAttribute('data-zoomed')).toBe(false);
  });

  it('opens a name of the caption in a sheet, with everything behind it out of reach', async () => {
    await page.click('[data-caption] [data-entity]');
    expect(page.address()).toMatchObject({ photo: ids[1], entity: 'kim-jong-un' });
    await page.dispatch({ kind: 'panelOpened', panel: 'people' });
    expect(page.find('[aria-label="Details"]').textContent).toContain('People');
    expect(page.find('[data-part="stage"]').hasAttribute('inert')).toBe(true);
    expect(page.find('[data-caption]').hasAttribute('inert')).toBe(true);
  });

  it('says where a picture did not load, and tries again with the focus kept', async () => {
    await page.send('[data-offset="0"] img', new Event('error'));
    await page.click('[data-offset="0"] [data-part="no-picture"] button');
    expect(page.findAll('[data-offset="0"] img')).toHaveLength(1);
    expect(document.activeElement).toBe(page.find('[data-offset="0"]'));
  });
});
