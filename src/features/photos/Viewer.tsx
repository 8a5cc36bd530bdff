import { ZoomIn, ZoomOut } from 'lucide';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { photosBeside } from '#core/photos/photosIn.ts';
import type { Photo, PhotoId, Span } from '#core/story/story.ts';
import { askToRemove } from '#session/removals.ts';
import { useDispatch, useStory } from '#session/useSession.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { useModalDialog } from '#ui/useModalDialog.ts';
import { usePhotoSteps } from './usePhotoSteps.ts';
import { useZoom } from './useZoom.ts';
import { ViewerCaption } from './ViewerCaption.tsx';
import { ViewerSheet } from './ViewerSheet.tsx';
import { ViewerStage } from './ViewerStage.tsx';
import '../../styles/rest.css';
import './viewer.css';
import { viewerButton } from './viewerButton.ts';
import { viewerKey } from './viewerKey.ts';

type Props = {
  readonly current: PhotoId;
  readonly drawText: (photo: Photo, within: Span) => ReactNode;
  /** Panel over the viewer, which is inert while it is open. */
  readonly sheet?: ReactNode;
};

const middle = { x: 0, y: 0 };
/** In UTF-16 code units: captions up to this length are the dialog's description, read out when it opens. */
const shortCaption = 200;

/** Full-screen dialog that shows one picture at a time. Open while mounted. */
export function Viewer({ current, drawText, sheet }: Props) {
  const dispatch = useDispatch();
  const { story, pictures } = useStory();
  const { language, direction } = story;
  const photos = photosBeside(current, story, pictures.folder !== undefined);
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const steps = usePhotoSteps(photos, current, (turned) => dispatch({ kind: 'photoTurned', photo: turned }));
  const photo = photos[steps.index];
  const zoom = useZoom(photo?.id);
  const hasSheet = sheet !== undefined && sheet !== null && sheet !== false;
  const leave = () => dispatch({ kind: 'layerClosed', layer: 'photo' });
  const dismiss = () => (hasSheet ? dispatch({ kind: 'layerClosed', layer: 'panel' }) : leave());
  useModalDialog({
    dialog,
    first: close,
    onDismiss: dismiss,
    onKey: hasSheet ? undefined : (event) => viewerKey(event, { direction, steps, zoom }),
  });
  if (!photo) return null;

  const isOwn = pictures.folder === undefined;
  const remove = () => {
    leave();
    askToRemove({ photo: photo.id });
  };
  const many = photos.length > 1;
  const isShort = photo.caption.length + (photo.note?.length ?? 0) <= shortCaption;
  return (
    // useModalDialog listens on window, so keys work even when focus is lost.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click outside the sheet closes it, as Escape does
    <dialog
      ref={dialog}
      className="viewer fixed inset-0 m-0 hidden h-dvh max-h-none w-full max-w-none overflow-hidden overscroll-contain border-0 bg-viewer p-0 pr-[env(safe-area-inset-right)] pl-[env(safe-area-inset-left)] text-viewer-ink backdrop:bg-viewer open:grid print:hidden!"
      dir={direction}
      closedby="none"
      aria-modal="true"
      aria-labelledby="viewer-name viewer-count"
      aria-describedby={isShort ? 'viewer-caption' : undefined}
      data-zoomed={zoom.isZoomed ? '' : undefined}
      onClick={(event: MouseEvent) => {
        if (hasSheet && event.target === dialog.current) dismiss();
      }}
    >
      <div
        className="flex min-h-[calc(var(--bar)+env(safe-area-inset-top))] items-center gap-1 ps-6 pe-3 pt-[env(safe-area-inset-top)] [grid-area:bar] viewer-below:ps-margin viewer-below:pe-1"
        inert={hasSheet}
      >
        <h2 className="sr-only" id="viewer-name">
          Photo viewer
        </h2>
        <p className="me-auto text-caption" id="viewer-count" role="status" dir="auto">
          {`${steps.index + 1} of ${photos.length}`}
        </p>
        <IconButton
          label={zoom.isZoomed ? 'Zoom out' : 'Zoom in'}
          icon={zoom.isZoomed ? ZoomOut : ZoomIn}
          size={20}
          // Hidden if the picture is missing.
          className={`${viewerButton} [.viewer:has([data-offset="0"]_[data-part=no-picture])_&]:invisible`}
          onClick={() => zoom.toggle(middle)}
        />
        <IconButton
          ref={close}
          label="Close"
          icon="close"
          size={20}
          className={viewerButton}
          onClick={leave}
        />
      </div>
      <ViewerStage
        photos={photos}
        steps={steps}
        zoom={zoom}
        addressOf={pictures.addressOf}
        direction={direction}
        isInert={hasSheet}
        onClose={leave}
      />
      {many && (
        <div
          className="flex min-h-[calc(3.75rem+var(--spacing-safe))] items-center justify-center gap-4 pb-safe [grid-area:turn] viewer-below:min-h-0 viewer-below:justify-self-center viewer-below:pt-[env(safe-area-inset-top)] viewer-below:pb-0 viewer-below:[grid-area:bar]"
          inert={hasSheet}
        >
          <IconButton
            label="Previous photo"
            icon="previous"
            size={20}
            mirrored
            className={viewerButton}
            aria-disabled={!steps.has(-1)}
            onClick={() => steps.by(-1)}
          />
          <IconButton
            label="Next photo"
            icon="next"
            size={20}
            mirrored
            className={viewerButton}
            aria-disabled={!steps.has(1)}
            onClick={() => steps.by(1)}
          />
        </div>
      )}
      <ViewerCaption
        photo={photo}
        language={language}
        isInert={hasSheet}
        drawText={drawText}
        onRemove={isOwn ? remove : undefined}
      />
      <ViewerSheet isOpen={hasSheet} onClose={dismiss}>
        {sheet}
      </ViewerSheet>
    </dialog>
  );
}
