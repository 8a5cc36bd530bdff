import { ZoomIn, ZoomOut } from 'lucide';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MapSize } from '#core/timeline/mapTopology.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import '../../styles/rest.css';

type Size = { readonly width: number; readonly height: number };
type Props = {
  readonly title: string;
  /** What was inferred on the map, and the data credit. */
  readonly note: string;
  readonly onClose: () => void;
  /** px, and the size of its letters. */
  readonly children: (size: Size & { readonly size: MapSize }) => ReactNode;
};

/** px: on a narrow phone, large letters would leave places without their names. */
const leastForLarge = 300;

/** Factors relative to the size of the dialog. */
const zooms = [1, 1.5, 2, 3];

/** Full-window map dialog. When zoomed in, it scrolls. */
export function LargeMap({ title, note, onClose, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  const [step, setStep] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <Dialog title={title} size="full" onClose={onClose}>
      <div className="flex h-full flex-col gap-2">
        <div className="relative min-h-0 flex-1">
          <div ref={frame} className="absolute inset-0 overflow-auto bg-hover [scrollbar-width:thin]">
            {size && size.width > 0 && children(zoomed(size, zooms[step] ?? 1))}
          </div>
        </div>
        {/* Beside the note: over the map they would cover a place or its label. */}
        <div className="flex flex-none flex-wrap items-center justify-end gap-2">
          <MetaText className="flex-1 basis-56">{note}</MetaText>
          <p className="flex flex-none">
            <IconButton
              label="Zoom in"
              icon={ZoomIn}
              aria-disabled={step === zooms.length - 1}
              onClick={() => setStep(Math.min(zooms.length - 1, step + 1))}
            />
            <IconButton
              label="Zoom out"
              icon={ZoomOut}
              aria-disabled={step === 0}
              onClick={() => setStep(Math.max(0, step - 1))}
            />
          </p>
        </div>
      </div>
    </Dialog>
  );
}

function zoomed({ width, height }: Size, zoom: number): Size & { readonly size: MapSize } {
  const [wide, high] = [width * zoom, height * zoom];
  return { width: wide, height: high, size: Math.min(wide, high) < leastForLarge ? 'small' : 'large' };
}
