import type { Engine } from './engine.ts';

/** ms for a step; reading an article compresses the importer's code on its first use, which takes seconds. */
const stepLimit = 30_000;

type Journey = {
  /** A fact that a reader would care about. */
  readonly name: string;
  readonly path: string;
  /** In order: what is done in the page and what is clicked there, and what is then so. Code is the body of a function. */
  readonly steps: readonly {
    readonly act?: string;
    readonly click?: string;
    readonly step?: 'back' | 'reload';
    readonly holds: string;
    /** What must not be seen then: the picture of the screen is the same without it. */
    readonly covers?: string;
  }[];
};

const ready = { holds: "return 'ready' in document.documentElement.dataset" };
/** Names a button by its words, for a click on `pressed`. */
const find = (name: string) => `
  const named = [...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === '${name}');
  named?.setAttribute('data-pressed', '');`;
const pressed = '[data-pressed]';
const hasText = (text: string) => `return document.body.textContent.includes(${JSON.stringify(text)})`;

const article = [
  'Night ferry returns to the islands',
  'The night ferry Aurora left Kirkwall again on Monday after a winter of repairs, and Ada Holm of the harbour board was on the voyage.',
  'It carried forty passengers and the post of three weeks, Holm said, and came back to Kirkwall by noon.',
].join('\n\n');
const write = `document.querySelector('#import-text').value = ${JSON.stringify(article)};`;

/** Gives files to the page, a picture of one pixel among them. */
const give = `
  const page = '<!doctype html><html lang="en"><title>Night ferry in pictures</title><article><h1>Night ferry in pictures</h1><figure><img src="aurora.png" alt=""><figcaption>The Aurora at the quay.</figcaption></figure>${article
    .split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></html>';
  const pixel = atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');
  const given = new DataTransfer();
  given.items.add(new File([page], 'ferry.html'));
  given.items.add(new File([Uint8Array.from(pixel, (unit) => unit.charCodeAt(0))], 'aurora.png', { type: 'image/png' }));
  const field = document.querySelector('input[type="file"]');
  field.files = given.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));`;
const hasPicture =
  "return [...document.querySelectorAll('#main img, .story img')].some((img) => img.src.startsWith('blob:') && img.naturalWidth > 0)";

export const journeys: readonly Journey[] = [
  {
    name: 'a name that is clicked lights all its mentions and stands in the address',
    path: 'stories/kim-returns-from-russia/',
    steps: [
      ready,
      {
        click: '#text .mention[data-entity="vladimir-putin"]',
        holds: "return new URLSearchParams(location.search).get('entity') === 'vladimir-putin'",
      },
      { holds: "return document.querySelectorAll('[data-lit]').length > 1" },
      { step: 'back', holds: "return !new URLSearchParams(location.search).has('entity')" },
    ],
  },
  {
    name: 'a photo opens in the viewer, and Back closes it',
    path: 'stories/kim-returns-from-russia/',
    steps: [
      ready,
      {
        click: '.strip a',
        holds: "return document.querySelector('dialog[open] img') !== null",
      },
      { step: 'back', holds: "return document.querySelector('dialog[open]') === null" },
    ],
  },
  {
    name: 'the viewer covers the page: no scrollbar of the lists beside the text is drawn through it',
    path: 'stories/kim-returns-from-russia/',
    steps: [
      { holds: "return document.querySelectorAll('.region-body').length > 1" },
      { ...ready, act: "scrollTo({ top: 700, behavior: 'instant' });" },
      {
        // A list that has just been scrolled shows its scrollbar.
        act: "for (const list of document.querySelectorAll('.region-body')) list.scrollTop = 60;",
        click: '.strip a',
        holds: "return document.querySelector('dialog[open] img')?.complete",
        covers: '.side',
      },
    ],
  },
  {
    name: 'an article is read, saved and still there after a reload',
    path: 'import',
    steps: [
      ready,
      { act: write + find('Read this text'), click: pressed, holds: hasText('Save and read') },
      { act: find('Save and read'), click: pressed, holds: "return location.pathname.includes('/own/')" },
      {
        step: 'reload',
        holds: `${ready.holds} && document.body.textContent.includes('forty passengers')`,
      },
      { holds: "return document.querySelectorAll('#text .mention').length > 0" },
    ],
  },
  {
    name: 'a picture is saved with its article and still there after a reload, also where no Blob can be stored',
    path: 'import',
    steps: [
      ready,
      { act: give, holds: hasText('Save and read') },
      { act: find('Save and read'), click: pressed, holds: "return location.pathname.includes('/own/')" },
      { step: 'reload', holds: hasPicture },
    ],
  },
];

/** Why the journey failed, or undefined. */
export async function tryJourney(
  engine: Engine,
  address: string,
  journey: Journey,
): Promise<string | undefined> {
  await engine.open(new URL(journey.path, address).href);
  for (const [i, { act, click, step, holds, covers }] of journey.steps.entries()) {
    if (step === 'back' && !engine.back) continue;
    if (act) await engine.run(act);
    if (click) await engine.click(click);
    if (step) await engine[step]?.();
    const limit = Date.now() + stepLimit;
    while ((await engine.run(holds).catch(() => false)) !== true) {
      if (Date.now() > limit) return `step ${i + 1}: expected “${holds}” within ${stepLimit / 1000} s`;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (covers && !(await isCovered(engine, covers))) return `step ${i + 1}: “${covers}” is seen`;
  }
  return undefined;
}

/** Compares pictures once nothing moves any more. */
async function isCovered(engine: Engine, selector: string): Promise<boolean> {
  const limit = Date.now() + stepLimit;
  const settled = async (): Promise<string> => {
    for (let before = await engine.picture(); ; ) {
      const now = await engine.picture();
      if (now === before || Date.now() > limit) return now;
      before = now;
    }
  };
  const shown = await settled();
  await engine.run(`document.querySelector('${selector}').style.visibility = 'hidden';`);
  return (await settled()) === shown;
}
