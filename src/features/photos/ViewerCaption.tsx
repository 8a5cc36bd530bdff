import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { captionParts } from '#core/photos/captionParts.ts';
import type { EntityId, Photo, Span } from '#core/story/story.ts';
import { useDispatch } from '#session/useSession.ts';
import { Caption, lengthOf } from './Caption.tsx';

type Props = {
  readonly photo: Photo;
  readonly language: string;
  readonly isInert: boolean;
  readonly drawText: (photo: Photo, within: Span) => ReactNode;
};

/** From this many characters on, what a picture shows would push its notices off a phone. */
const longText = 320;

/** The caption uncut, in a panel that scrolls by itself. */
export function ViewerCaption({ photo, language, isInert, drawText }: Props) {
  const dispatch = useDispatch();
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another caption starts at its top
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [photo.id]);

  const shows = lengthOf(captionParts(photo, language).shows);
  const openMention = ({ target }: MouseEvent) => {
    const mention = target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
    const isSelecting = getSelection()?.isCollapsed === false;
    // The id was written there by whoever drew the text.
    const entity = mention?.dataset.entity as EntityId | undefined;
    if (entity && !isSelecting) dispatch({ kind: 'captionNameChosen', entity });
  };
  return (
    // The same names are links in the story's own text, where a keyboard reaches them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useSemanticElements: no element stands for a caption apart from its figure
    <div
      ref={panel}
      className="viewer-caption"
      role="group"
      aria-label="Caption"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be in reach of the keyboard
      tabIndex={0}
      inert={isInert}
      data-caption=""
      data-long={shows >= longText ? '' : undefined}
      onClick={openMention}
    >
      {/* Apart from the panel: what describes the dialog must not have a name of its own. */}
      <div id="viewer-caption">
        <Caption
          photo={photo}
          language={language}
          clamped={false}
          drawText={(within) => drawText(photo, within)}
        />
      </div>
    </div>
  );
}
