// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parseStory } from '#core/story/parseStory.ts';
import { aStoryFile } from '#test/aStoryFile.ts';
import { drawDialog, onClose, onSave, page, setUpDialogs } from '#test/dialogPage.tsx';
import { RemovePartDialog } from './RemovePartDialog.tsx';

setUpDialogs();

const parsed = parseStory(
  aStoryFile({
    body: [
      { id: 'p1', type: 'paragraph', text: 'The ferry Aurora ran aground on Monday, the coast guard said.' },
      { id: 'p2', type: 'paragraph', text: 'No one was hurt.' },
      { id: 'p3', type: 'paragraph', text: 'Captain Ida Berg said the crew of the MS Aurora was safe.' },
      {
        id: 'fleet',
        type: 'table',
        rows: [
          ['Port', 'Boats'],
          ['Stavanger', '12'],
        ],
      },
    ],
  }),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const story = parsed.value;

it('takes out pictures and tables, which can be found by any of their words', async () => {
  await drawDialog(<RemovePartDialog story={story} onSave={onSave} onClose={onClose} />);
  expect(page.findAll('li')).toHaveLength(story.photos.length + 1);
  await page.type(page.find('input'), 'stavang');
  const found = page.findAll('li button');
  expect(found.map(({ textContent }) => textContent)).toEqual(['Port Boats Stavanger 12table']);
  await page.click(found[0] ?? 'nothing');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    kind: 'removeTable',
    table: { id: 'fleet', text: 'Port\tBoats\nStavanger\t12' },
  });
});
