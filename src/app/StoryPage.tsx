import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { yearOf } from '#core/dates/yearOf.ts';
import { entitySummaries } from '#core/entities/entitySummaries.ts';
import { captionBlockId } from '#core/story/blocks.ts';
import { evidenceSentences, toMarkup } from '#core/story/markup.ts';
import type { EntityId, EventId, Photo, PhotoId, PlaceId, Span, Story } from '#core/story/story.ts';
import type { StoryKey } from '#data/queryKeys.ts';
import type { StoryPictures } from '#data/storyPictures.ts';
import { MentionRuler } from '#features/entities/MentionRuler.tsx';
import { PeekBar } from '#features/entities/PeekBar.tsx';
import { Photos } from '#features/photos/Photos.tsx';
import { SettingsPanel } from '#features/settings/SettingsPanel.tsx';
import { useSettings } from '#features/settings/useSettings.ts';
import { MarkedText, TextDrawingContext } from '#features/story/MarkedText.tsx';
import { StoryBody } from '#features/story/StoryBody.tsx';
import { StoryFoot } from '#features/story/StoryFoot.tsx';
import { StoryHead } from '#features/story/StoryHead.tsx';
import { useReadingPlace } from '#features/story/useReadingPlace.ts';
import { useReadSentence } from '#features/story/useReadSentence.ts';
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx';
import { scrollInList } from '#ui/scrollInList.ts';
import { BottomBar } from './BottomBar.tsx';
import { Side } from './Side.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { StoryFigure } from './StoryFigure.tsx';
import { useCorrectedStory } from './useCorrectedStory.ts';
import { useRegions } from './useRegions.ts';
import { useSideWidth } from './useSideWidth.ts';
import { useMentionTrack, useStoryHighlight } from './useStoryHighlight.ts';
import { useStoryKeys } from './useStoryKeys.ts';
import { useStorySelection } from './useStorySelection.ts';
import { useTitle } from './useTitle.ts';

const Correcting = lazy(async () => ({ default: (await import('./corrections.ts')).Correcting }));
const Viewer = lazy(async () => ({ default: (await import('#features/photos/Viewer.tsx')).Viewer }));

const SaveCopy = lazy(async () => ({ default: (await import('#features/export/SaveCopy.tsx')).SaveCopy }));

/** Drawn in the strip, with the ids that links point to; the viewer's copy of the same words has none. */
const drawCaption = (photo: Photo, within: Span) => (
  <MarkedText block={captionBlockId(photo.id)} text={photo.caption} within={within} />
);
const drawCaptionCopy = (photo: Photo, within: Span) => (
  <MarkedText block={captionBlockId(photo.id)} text={photo.caption} within={within} copy />
);

/** One story with its apparatus: puts the features side by side and carries word from one to the other. */
export function StoryPage({
  story: original,
  pictures,
  storyKey = `stories/${original.id}`,
  place: placeKey = original.id,
  foot,
}: {
  story: Story;
  pictures: StoryPictures;
  /** What its corrections are saved under: `own/…` for a story of the reader's. */
  storyKey?: StoryKey;
  /** The key of the reader's place; null keeps none. */
  place?: string | null;
  /** Stands below the story's own foot. */
  foot?: ReactNode;
}) {
  const { story, unplaced } = useCorrectedStory(storyKey, original);
  const { addressOf } = pictures;
  const [isCorrecting, setIsCorrecting] = useState(false);
  useTitle(story.headline);
  const settings = useSettings();
  const width = useSideWidth();
  const article = useRef<HTMLElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const storyYear = yearOf(story.published);

  const sentences = useMemo(() => evidenceSentences(story), [story]);
  const drawing = useMemo(
    () => ({ markup: toMarkup(story, sentences), times: story.times }),
    [story, sentences],
  );
  const summaries = useMemo(() => entitySummaries(story), [story]);
  const events = story.timeline?.events ?? [];

  const highlighter = useStoryHighlight(article, story);
  const selection = useStorySelection({ story, summaries, sentences, highlighter, width });
  const { address, arrivals, asked, actions, message, isFull, setIsFull } = selection;
  const {
    regions,
    isMissing,
    fetch: fetchRegions,
  } = useRegions(width !== 'phone' || address.panel !== undefined);
  const read = useReadSentence(article, sentences);
  useReadingPlace(placeKey, article);
  const { entity, second, mention } = address;
  const track = useMentionTrack(highlighter, main, story, entity);
  const secondTrack = useMentionTrack(highlighter, main, story, second);
  const storyBox = useCallback(() => main.current?.getBoundingClientRect(), []);
  // At each arrival, also one that changes nothing drawn, and one that a quick reader has stepped on from.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    highlighter.light(asked().address);
  }, [highlighter, entity, second, mention, arrivals, asked]);

  // Other elements may stand for the lit name once the story has been corrected.
  useLayoutEffect(() => () => highlighter.light({}), [highlighter]);

  // The selected event is in view in its own list, also in one drawn late; the page stays where it is.
  useEffect(() => {
    const item = regions && address.event && document.getElementById(`event-${address.event}`);
    if (item) scrollInList(item);
  }, [address.event, regions]);

  const [isSaving, setIsSaving] = useState(false);
  const [folds, setFolds] = useState({ people: true, timeline: true });
  const [activePlace, setActivePlace] = useState<PlaceId>();
  const [place, setPlace] = useState<PlaceId>();
  const [lastPhoto, setLastPhoto] = useState<PhotoId>();
  useEffect(() => {
    if (address.photo) setLastPhoto(address.photo);
  }, [address.photo]);

  const drawFigure = useCallback(
    (id: PhotoId) => (
      <StoryFigure
        photo={story.photos.find((photo) => photo.id === id)}
        addressOf={addressOf}
        language={story.language}
      />
    ),
    [story, addressOf],
  );
  const openPhoto = useCallback((photo: PhotoId) => actions.open('photo', { photo }), [actions]);
  const sentenceOf = useCallback(
    (event: EventId) => sentences.find((s) => s.events.includes(event))?.id,
    [sentences],
  );

  const onPlace = (id: PlaceId) => {
    setPlace(id === place ? undefined : id);
    const entity = story.places.find((other) => other.id === id)?.entity;
    if (entity && id !== place) selection.select(entity, { second: false });
    const first = events.find((event) => event.place === id);
    const item = first && document.getElementById(`event-${first.id}`);
    if (item) scrollInList(item);
  };

  useStoryKeys({ hasShortcuts: settings.shortcuts, onStep: selection.step, onEscape: selection.closeTop });
  const summary = summaries.find(({ entity }) => entity.id === address.entity);
  const selectedEvent = events.find(({ id }) => id === address.event);
  const litSentence = sentences.find(({ events: told }) => address.event && told.includes(address.event));
  const onClose = () => actions.close('panel');

  const people = regions && (
    <ErrorBoundary region="People and places">
      <regions.PeopleRegion
        story={story}
        summaries={summaries}
        selected={address.entity}
        second={address.second}
        mention={address.mention}
        isOpen={folds.people || width !== 'desk'}
        onFold={() => setFolds({ ...folds, people: !folds.people })}
        onSelect={selection.select}
        onFirst={(entity) => selection.jump(entity, 1)}
        onStep={selection.step}
        onJump={(mention) => address.entity && selection.jump(address.entity, mention)}
        onClear={() => actions.close('entity')}
        onSecond={selection.chooseSecond}
        onJumpTogether={selection.jumpTogether}
        onEvent={selection.showInTimeline}
        onClose={onClose}
      />
    </ErrorBoundary>
  );
  const timeline = regions && (
    <ErrorBoundary region="Timeline">
      <regions.TimelineRegion
        story={story}
        selected={address.event}
        read={read}
        named={address.entity}
        place={place}
        storyYear={storyYear}
        map={
          <ErrorBoundary region="Map">
            <regions.TripMapFigure
              story={story}
              addressOf={addressOf}
              isWanted={width === 'desk' || address.panel !== undefined}
              activePlace={activePlace ?? selectedEvent?.place}
              selectedPlace={place}
              onPlace={onPlace}
            />
          </ErrorBoundary>
        }
        isOpen={folds.timeline || width !== 'desk'}
        onFold={() => setFolds({ ...folds, timeline: !folds.timeline })}
        onEvent={selection.showSentence}
        onPlaceHover={setActivePlace}
        sentenceOf={sentenceOf}
        onClose={onClose}
      />
    </ErrorBoundary>
  );

  return (
    <TextDrawingContext value={drawing}>
      <nav aria-label="Skip links">
        <a className="skip" href="#text">
          Skip to the story
        </a>
        {/* biome-ignore lint/a11y/useValidAnchor: without a script it goes there; with one it opens the sheet */}
        <a className="skip" href="#people" onClick={selection.skipTo('people')}>
          Skip to people and places
        </a>
        {/* biome-ignore lint/a11y/useValidAnchor: see above */}
        <a className="skip" href="#timeline" onClick={selection.skipTo('timeline')}>
          Skip to the timeline
        </a>
      </nav>
      <SiteHeader />
      <main className="page">
        <article
          ref={article}
          className="story"
          lang={story.language}
          dir={story.direction}
          onClick={selection.onTextClick}
          onKeyDown={selection.onTextKeyDown}
          onPointerDown={selection.onTextPointerDown}
        >
          <StoryHead story={story} />
          <div className="story-main" ref={main}>
            {story.photos.length > 0 && (
              <ErrorBoundary region="Photos">
                <Photos
                  photos={story.photos}
                  addressOf={addressOf}
                  language={story.language}
                  direction={story.direction}
                  shown={lastPhoto}
                  drawText={drawCaption}
                  onOpen={openPhoto}
                />
              </ErrorBoundary>
            )}
            <StoryBody story={story} drawFigure={drawFigure} />
            <StoryFoot story={story} />
            {foot}
            {regions && litSentence && address.event && (
              <regions.MarginNote
                body={main}
                sentence={litSentence.id}
                events={events.filter(({ id }) => litSentence.events.includes(id))}
                selected={address.event}
                storyYear={storyYear}
                onEvent={selection.showInTimeline}
              />
            )}
          </div>
        </article>
        <MentionRuler
          track={width === 'phone' ? undefined : track}
          second={secondTrack}
          current={address.mention}
          story={storyBox}
          onJump={(mention) => address.entity && selection.jump(address.entity, mention)}
        />
        <Side
          width={width}
          panel={address.photo ? undefined : address.panel}
          isFull={isFull}
          regions={
            regions && (
              <>
                {people}
                {timeline}
              </>
            )
          }
          isMissing={isMissing}
          onRetry={fetchRegions}
          settings={<SettingsPanel />}
          peek={
            summary && (
              <PeekBar
                summary={summary}
                mention={address.mention}
                places={track?.places ?? []}
                onStep={selection.step}
                onClear={() => actions.close('entity')}
                onOpen={() => actions.open('panel', { panel: 'people' })}
              />
            )
          }
          onFull={setIsFull}
          onOpen={() => actions.open('panel', { panel: 'people' })}
          onClose={onClose}
        />
      </main>
      <SiteFooter>
        <button type="button" className="link script-only" onClick={() => print()}>
          Print
        </button>
        <button type="button" className="link script-only" onClick={() => setIsSaving(true)}>
          Save a copy…
        </button>
        <button type="button" className="link script-only" onClick={() => setIsCorrecting(true)}>
          Correct names and dates
        </button>
      </SiteFooter>
      <BottomBar
        isHidden={width === 'phone' && (address.panel !== undefined || address.entity !== undefined)}
        onOpen={(panel) => actions.open('panel', { panel })}
      />
      {regions && (
        <regions.TimeNote article={article} times={story.times} onEvent={selection.showInTimeline} />
      )}
      {address.photo && (
        <ErrorBoundary region="Viewer">
          <Suspense>
            <Viewer
              photos={story.photos}
              current={address.photo}
              addressOf={addressOf}
              language={story.language}
              direction={story.direction}
              drawText={drawCaptionCopy}
              onMove={(photo) => actions.step({ photo })}
              onClose={() => actions.close('photo')}
              onMention={(entity) => selection.selectInViewer(entity as EntityId)}
              sheet={address.panel && people}
              onSheetClose={() => actions.close('panel')}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {isSaving && (
        <ErrorBoundary region="Save a copy">
          <Suspense>
            <SaveCopy story={story} pictures={pictures} onClose={() => setIsSaving(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isCorrecting && (
        <ErrorBoundary region="Corrections">
          <Suspense>
            <Correcting
              storyKey={storyKey}
              original={original}
              story={story}
              address={address}
              unplaced={unplaced}
              onGone={actions.close}
              onClose={() => setIsCorrecting(false)}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <p className="visually-hidden" role="status">
        {message}
      </p>
      {selection.notice && (
        <p className="page-notice" role="status">
          {selection.notice}
        </p>
      )}
    </TextDrawingContext>
  );
}
