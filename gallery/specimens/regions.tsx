import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { captionBlockId } from '#core/story/blocks.ts';
import type { EntityId, Photo, Span, Story } from '#core/story/story.ts';
import { makeQueryClient } from '#data/queryClient.ts';
import { sitePictures } from '#data/storyPictures.ts';
import { PeekBar } from '#features/entities/PeekBar.tsx';
import { PeopleRegion } from '#features/entities/PeopleRegion.tsx';
import { Photos } from '#features/photos/Photos.tsx';
import { SettingsPanel } from '#features/settings/SettingsPanel.tsx';
import { MarkedText } from '#features/story/MarkedText.tsx';
import { StoryFoot } from '#features/story/StoryFoot.tsx';
import { StoryHead } from '#features/story/StoryHead.tsx';
import { TextDrawing } from '#features/story/TextDrawing.tsx';
import { TimelineRegion } from '#features/timeline/TimelineRegion.tsx';
import { StorySession } from '#session/StorySession.tsx';
import { useSessionStore, useStory } from '#session/useSession.ts';
import type { Specimen } from '../specimen.ts';
import { stories } from './stories.ts';

const queryClient = makeQueryClient();

/** Wraps the regions of a story page in a session whose steps in history arrive at once. */
function InStory({
  story,
  entity,
  children,
}: {
  readonly story: Story;
  readonly entity?: EntityId | undefined;
  readonly children: ReactNode;
}) {
  return (
    <QueryClientProvider client={queryClient}>
      <StorySession story={story} original={story} pictures={sitePictures(story.id)} storyKey={null}>
        <TextDrawing>
          <Arrive entity={entity} />
          {children}
        </TextDrawing>
      </StorySession>
    </QueryClientProvider>
  );
}

function Arrive({ entity }: { readonly entity: EntityId | undefined }) {
  const { connect, dispatch } = useSessionStore();
  useEffect(() => {
    const arrive = (entry: Parameters<typeof dispatch>[0] & { kind: 'arrived' }) => dispatch(entry);
    const plain = { isCold: false, unknown: [], isStale: false, hasTraversed: false } as const;
    connect((effect) => {
      if (effect.kind === 'navigate') arrive({ kind: 'arrived', entry: effect.to, ...plain });
    });
    arrive({ kind: 'arrived', entry: { address: entity ? { entity } : {}, trail: [] }, ...plain });
  }, [connect, dispatch, entity]);
  return null;
}

/** A specimen of a region, with a story for each state. */
function inEveryStory(name: string, draw: (story: Story) => ReactNode): Specimen {
  return {
    name,
    states: Object.fromEntries(
      Object.entries(stories).map(([state, story]) => [
        state,
        () => (
          <div lang={story.language} dir={story.direction}>
            {draw(story)}
          </div>
        ),
      ]),
    ),
  };
}

const drawCaption = (photo: Photo, within: Span) => (
  <MarkedText block={captionBlockId(photo.id)} text={photo.caption} within={within} copy />
);

export const regionSpecimens: readonly Specimen[] = [
  inEveryStory('Names', (story) => (
    <InStory story={story}>
      <PeopleRegion />
    </InStory>
  )),
  inEveryStory('Names, one open', (story) => (
    <InStory story={story} entity={story.entities[0]?.id}>
      <PeopleRegion />
    </InStory>
  )),
  inEveryStory('Peek bar', (story) => (
    <InStory story={story} entity={story.entities[0]?.id}>
      <FirstName />
    </InStory>
  )),
  inEveryStory('Timeline', (story) => (
    <InStory story={story}>
      <TimelineRegion />
    </InStory>
  )),
  inEveryStory('Photos', (story) => (
    <InStory story={story}>
      <Photos photos={story.photos} drawText={drawCaption} />
    </InStory>
  )),
  inEveryStory('Headline and foot', (story) => (
    <InStory story={story}>
      <StoryHead story={story} />
      <StoryFoot story={story} />
    </InStory>
  )),
  { name: 'Reading settings', states: { usual: () => <SettingsPanel /> } },
];

function FirstName() {
  const [summary] = useStory().summaries;
  return summary ? <PeekBar summary={summary} /> : <p>No name in this story.</p>;
}
