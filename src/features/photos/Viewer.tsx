import { type MouseEvent, type ReactNode, useRef } from 'react';
import type { Photo, PhotoId, Span } from '#core/story/story.ts';
import { Icon } from '#ui/Icon.tsx';
import { usePhotoSteps } from './usePhotoSteps.ts';
import { useViewerDialog } from './useViewerDialog.ts';
import { useZoom } from './useZoom.ts';
import { ViewerCaption } from './ViewerCaption.tsx';
import { ViewerSheet } from './ViewerSheet.tsx';
import { ViewerStage } from './ViewerStage.tsx';
import './viewer.css';
import { viewerKey } from './viewerKey.ts';

type Props = {
  readonly photos: readonly Photo[];
  readonly current: PhotoId;
  /** Where a file of the story is. */
  readonly addressOf: (file: string) => string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly drawText: (photo: Photo, within: Span) => ReactNode;
  readonly onMove: (photo: PhotoId) => void;
  readonly onClose: () => void;
  readonly onMention: (entity: string) => void;
  /** Stands over the viewer, which waits behind it. */
  readonly sheet?: ReactNode;
  readonly onSheetClose?: () => void;
};

const middle = { x: 0, y: 0 };
/** A caption up to this many characters is said together with the dialog's name. */
const shortCaption = 200;

/** One picture at a time, whole, on a dark ground. It is open as long as it is mounted. */
export function Viewer({ photos, current, addressOf, language, direction, sheet, ...actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const steps = usePhotoSteps(photos, current, actions.onMove);
  const photo = photos[steps.index];
  const zoom = useZoom(photo?.id);
  const hasSheet = sheet !== undefined && sheet !== null && sheet !== false;
  const dismiss = () => (hasSheet ? actions.onSheetClose?.() : actions.onClose());
  useViewerDialog({
    dialog,
    first: close,
    onDismiss: dismiss,
    onKey: hasSheet ? undefined : (event) => viewerKey(event, { direction, steps, zoom }),
  });
  if (!photo) return null;

  const many = photos.length > 1;
  const isShort = photo.caption.length + (photo.note?.length ?? 0) <= shortCaption;
  return (
    // The keys are heard on the window (useViewerDialog), where a lost focus can't swallow them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on what waits behind a sheet is Esc for a mouse
    <dialog
      ref={dialog}
      className="viewer"
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
      <div className="viewer-bar" inert={hasSheet}>
        <h2 className="visually-hidden" id="viewer-name">
          Photo viewer
        </h2>
        <p className="viewer-count" id="viewer-count" role="status" dir="auto">
          {steps.index + 1} of {photos.length}
        </p>
        <button
          type="button"
          className="icon-button viewer-zoom"
          aria-label={zoom.isZoomed ? 'Zoom out' : 'Zoom in'}
          onClick={() => zoom.toggle(middle)}
        >
          <Icon name={zoom.isZoomed ? 'zoomOut' : 'zoomIn'} size={20} />
        </button>
        <button
          ref={close}
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={actions.onClose}
        >
          <Icon name="close" size={20} />
        </button>
      </div>
      <ViewerStage
        photos={photos}
        steps={steps}
        zoom={zoom}
        addressOf={addressOf}
        direction={direction}
        isInert={hasSheet}
        onClose={actions.onClose}
      />
      {many && (
        <div className="viewer-turn" inert={hasSheet}>
          <button
            type="button"
            className="icon-button"
            aria-label="Previous photo"
            aria-disabled={!steps.has(-1)}
            onClick={() => steps.by(-1)}
          >
            <Icon name="previous" size={20} mirrored />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label="Next photo"
            aria-disabled={!steps.has(1)}
            onClick={() => steps.by(1)}
          >
            <Icon name="next" size={20} mirrored />
          </button>
        </div>
      )}
      <ViewerCaption
        photo={photo}
        language={language}
        isInert={hasSheet}
        drawText={actions.drawText}
        onMention={actions.onMention}
      />
      <ViewerSheet isOpen={hasSheet} onClose={dismiss}>
        {sheet}
      </ViewerSheet>
    </dialog>
  );
}
