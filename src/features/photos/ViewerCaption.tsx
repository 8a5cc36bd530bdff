import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { chooseCaptionName } from '#core/session/reduceCaption.ts';
import type { EntityId, Photo, Span } from '#core/story/story.ts';
import { useDispatch } from '#session/useSession.ts';
import { Caption } from './Caption.tsx';

type Props = {
  readonly photo: Photo;
  readonly language: string;
  readonly isInert: boolean;
  readonly drawText: (photo: Photo, within: Span) => ReactNode;
  /** Takes the picture out of this copy; undefined for a story of the site. */
  readonly onRemove: (() => void) | undefined;
};

/** The full caption in a scrolling panel. */
export function ViewerCaption({ photo, language, isInert, drawText, onRemove }: Props) {
  const dispatch = useDispatch();
  const panel = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll to the top for each new caption
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = 0;
  }, [photo.id]);

  const openMention = ({ target }: MouseEvent) => {
    const mention = target instanceof Element ? target.closest<HTMLElement>('[data-entity]') : null;
    const isSelecting = getSelection()?.isCollapsed === false;
    // MarkedText wrote the id into the attribute.
    const entity = mention?.dataset.entity as EntityId | undefined;
    if (entity && !isSelecting)
      dispatch({ kind: 'lateStep', step: (state, facts) => chooseCaptionName(state, entity, facts) });
  };
  return (
    // Keyboard users reach the same names as links in the story text.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useSemanticElements: no element fits a caption outside its figure
    <div
      ref={panel}
      className="overflow-y-auto overscroll-contain border-viewer-line text-caption/note [grid-area:caption] focus-inside viewer-beside:border-s viewer-beside:px-6 viewer-beside:pt-[calc(0.6rem+env(safe-area-inset-top))] viewer-beside:pb-[calc(1.5rem+var(--spacing-safe))] viewer-below:max-h-[min(60dvh,60dvh-var(--bar)-env(safe-area-inset-top))] viewer-below:border-t viewer-below:px-margin viewer-below:pb-[calc(1.25rem+var(--spacing-safe))]"
      data-part="caption-panel"
      role="group"
      aria-label="Caption"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling panel must be reachable by keyboard
      tabIndex={0}
      inert={isInert}
      data-caption=""
      onClick={openMention}
    >
      {/* Not on the panel itself, whose aria-label would replace the text in the dialog's description. */}
      <div id="viewer-caption">
        <Caption
          photo={photo}
          language={language}
          clamped={false}
          drawText={(within) => drawText(photo, within)}
        />
      </div>
      {onRemove && (
        <button
          type="button"
          className="mt-3 min-h-6 underline decoration-1 underline-offset-[0.2em] pointer-coarse:min-h-target"
          lang="en"
          dir="ltr"
          onClick={onRemove}
        >
          Remove from this copy
        </button>
      )}
    </div>
  );
}
