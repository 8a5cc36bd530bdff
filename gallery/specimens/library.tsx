import { QueryClientProvider } from '@tanstack/react-query';
import { createRef } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { toStoryCard } from '#core/story/storyCard.ts';
import { makeQueryClient } from '#data/queryClient.ts';
import { ImportErrorPage } from '#features/import/ImportErrorPage.tsx';
import { Working } from '#features/import/Working.tsx';
import { EmptiedNote } from '#features/library/EmptiedNote.tsx';
import { LeadStory } from '#features/library/LeadStory.tsx';
import { ShelfRow } from '#features/library/ShelfRow.tsx';
import { StorageRegion } from '#features/library/StorageRegion.tsx';
import type { Specimen } from '../specimen.ts';
import { stories } from './stories.ts';
import { longName, nothing } from './words.ts';

const queryClient = makeQueryClient();
const noHeading = createRef<HTMLHeadingElement>();
const cards = Object.entries(stories).map(([state, story]) => [state, toStoryCard(story)] as const);
const noPicture = () => undefined;

function shelfStory(card: ShelfStory['card'], isOwn: boolean): ShelfStory {
  return {
    key: `${isOwn ? 'own' : 'stories'}/${card.id}`,
    card,
    own: isOwn
      ? { addedAt: 1_700_000_000_000, bytes: 48_000, format: 'plainText', isMarked: true, shelved: {} }
      : undefined,
  };
}

export const librarySpecimens: readonly Specimen[] = [
  {
    name: 'Lead story',
    states: Object.fromEntries(
      cards.map(([state, card]) => [
        state,
        () => <LeadStory story={shelfStory(card, false)} drawPicture={noPicture} />,
      ]),
    ),
  },
  {
    name: 'Row of the library',
    states: Object.fromEntries(
      cards.map(([state, card]) => [
        state,
        () => (
          <ShelfRow
            story={shelfStory(card, true)}
            progress={undefined}
            excerpt={undefined}
            drawPicture={noPicture}
            onDelete={nothing}
            onShelve={nothing}
            onTags={nothing}
            onCopy={nothing}
          />
        ),
      ]),
    ),
  },
  {
    name: 'Storage',
    states: {
      'emptied by the browser': () => <EmptiedNote count={3} onRestore={nothing} onClose={nothing} />,
      backup: () => (
        <QueryClientProvider client={queryClient}>
          <StorageRegion stories={[]} closed={undefined} fold={createRef()} chooser={createRef()} />
        </QueryClientProvider>
      ),
      blocked: () => (
        <QueryClientProvider client={queryClient}>
          <StorageRegion stories={[]} closed={{ kind: 'blocked' }} fold={createRef()} chooser={createRef()} />
        </QueryClientProvider>
      ),
    },
  },
  {
    name: 'Import',
    states: {
      working: () => <Working heading={noHeading} name={longName} step="reading" onCancel={nothing} />,
      failed: () => (
        <ImportErrorPage heading={noHeading} error={{ kind: 'tooLong', seconds: 20 }} onAgain={nothing} />
      ),
    },
  },
];
