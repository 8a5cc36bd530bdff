// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toAnchorText } from '#core/corrections/anchor.ts';
import type { Source } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { drawDialog, onClose, onSave, page, setUpDialogs } from '#test/dialogPage.tsx';
import { SourceDialog } from './SourceDialogs.tsx';

const story = bundledStory();
const kcna = story.sources.find(({ id }) => id === 'kcna') as Source;

setUpDialogs();

const draw = (kind: Parameters<typeof SourceDialog>[0]['kind']) =>
  drawDialog(
    <SourceDialog
      kind={kind}
      source={kcna}
      story={story}
      text={toAnchorText(story)}
      onSave={onSave}
      onClose={onClose}
    />,
  );
const target = { id: 'kcna', label: 'KCNA', kind: 'stateMedia' };

describe('a source', () => {
  it('is renamed', async () => {
    await draw('renameSource');
    await page.type('input', 'Korean Central News Agency');
    await page.submit();
    expect(onSave.mock.calls).toMatchObject([
      [{ kind: 'renameSource', source: target, label: 'Korean Central News Agency' }],
    ]);
  });

  it('gets another kind, and is not changed by the kind that it has', async () => {
    await draw('sourceKind');
    expect(page.findAll('[aria-pressed="true"]').map(({ textContent }) => textContent)).toEqual([
      'State media',
    ]);
    await page.click(page.named('News media'));
    expect(onSave.mock.calls).toMatchObject([[{ kind: 'sourceKind', source: target, as: 'media' }]]);
    await draw('sourceKind');
    await page.click(page.named('State media'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('is merged into another, which is chosen by its label, kind and number of sentences', async () => {
    await draw('mergeSource');
    await page.type('input', 'state');
    expect(page.findAll('li').map(({ textContent }) => textContent)).toEqual([
      'state media1 sentence or part of one',
    ]);
    await page.click('li button');
    expect(onSave.mock.calls).toMatchObject([
      [{ kind: 'mergeSource', source: target, into: { id: 'state-media' } }],
    ]);
  });
});
