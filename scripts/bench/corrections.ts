import { readFileSync } from 'node:fs';
import { type Anchor, makeAnchor, placeAnchor, toAnchorText } from '../../src/core/corrections/anchor.ts';
import { parseStory } from '../../src/core/story/parseStory.ts';
import type { BlockId, Passage, Story } from '../../src/core/story/story.ts';
import { editText, randomNumbers, withTexts } from '../../src/test/editStory.ts';

/**
 * The cost of placing corrections again in a story of 120,000 characters: in the same text, and in one with 5 % of the words
 * changed; compared, in the same run, with the cost of preparing the text for searching.
 */
const parsed = parseStory(
  JSON.parse(readFileSync('public/stories/kim-returns-from-russia/story.json', 'utf8')),
);
if (!parsed.ok) throw new Error('the bundled story is invalid');
const story = toLongStory(parsed.value, 120_000);
const ready = timed(() => toAnchorText(story));
const passages = everyTenthName(story).slice(0, 200);
const anchors = passages.flatMap((passage) => makeAnchor(ready.value, passage) ?? []);

const random = randomNumbers(7);
const edited = toAnchorText(withTexts(story, (_, text) => editText(text, 0.05, random).text));
const same = timed(() => placeAll(anchors, ready.value));
const changed = timed(() => placeAll(anchors, edited));
const row = (what: string, ms: number, found?: number) => ({
  what,
  ms: Math.round(ms * 10) / 10,
  'times the reading': Math.round((ms / ready.ms) * 10) / 10,
  ...(found !== undefined && { found: `${found} of ${anchors.length}` }),
});
console.table([
  row('text made ready', ready.ms),
  row(`${anchors.length} corrections, same text`, same.ms, same.value),
  row(`${anchors.length} corrections, 5 % of the words changed`, changed.ms, changed.value),
]);

function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

function placeAll(list: readonly Anchor[], text: ReturnType<typeof toAnchorText>): number {
  return list.filter((anchor) => placeAnchor(text, anchor) !== undefined).length;
}

/** The story's paragraphs repeated with changed words, so that names occur in many places. */
function toLongStory(short: Story, length: number): Story {
  const numbers = randomNumbers(3);
  const texts = short.body.flatMap((block) => ('text' in block ? [block.text] : []));
  const body: Story['body'][number][] = [];
  let total = 0;
  for (let n = 0; total < length; n += 1) {
    const { text } = editText(texts[n % texts.length] ?? '', 0.3, numbers);
    body.push({ id: `q${n}` as BlockId, type: 'paragraph', text });
    total += text.length;
  }
  return { ...short, body };
}

function everyTenthName({ body }: Story): readonly Passage[] {
  const names = body.flatMap((block) =>
    'text' in block
      ? [...block.text.matchAll(/Kim|Putin|Russia|North Korea|Pyongyang/g)].map(({ 0: name, index }) => ({
          block: block.id,
          start: index,
          end: index + name.length,
        }))
      : [],
  );
  return names.filter((_, n) => n % 10 === 0);
}
