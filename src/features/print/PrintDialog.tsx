import { useState } from 'react';
import { printParts, readSettings, saveSettings } from '#data/settings.ts';
import { useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { loadPictures } from './loadPictures.ts';
import '../../styles/rest.css';

type Part = keyof typeof printParts;

const partWords: Readonly<Record<Part, string>> = {
  timeline: 'Timeline and map',
  people: 'People and places',
  sources: 'Sources, and what is not known',
  highlights: 'My highlights and notes',
};
const order = ['people', 'timeline', 'sources', 'highlights'] as const;

/** What is printed with the story. It is remembered, also for the browser's own command. */
export function PrintDialog({ onClose }: { readonly onClose: () => void }) {
  const { story } = useStory();
  const [without, setWithout] = useState(() => readSettings().print);
  const [isLoading, setIsLoading] = useState(false);
  const start = async () => {
    setIsLoading(true);
    await loadPictures(document);
    onClose();
    print();
  };
  const choose = (part: Part, isIn: boolean) => {
    const letter = printParts[part];
    const next = isIn ? without.replace(letter, '') : without + letter;
    saveSettings({ print: next });
    setWithout(next);
  };
  return (
    <Dialog title="Print" onClose={onClose}>
      <fieldset>
        <legend className="text-ink-2">The story with its pictures is always printed. Print with it:</legend>
        <ul className="mt-2 grid">
          {order
            .filter((part) => part !== 'timeline' || story.timeline || story.places.length > 0)
            .map((part) => (
              <li key={part}>
                <label className="inline-flex min-h-9 items-center gap-2.5 pointer-coarse:min-h-target">
                  <input
                    className="size-4.5 flex-none accent-ink"
                    type="checkbox"
                    checked={!without.includes(printParts[part])}
                    onChange={({ target }) => choose(part, target.checked)}
                  />
                  {partWords[part]}
                </label>
              </li>
            ))}
        </ul>
      </fieldset>
      <p className="mt-2 text-ink-2 text-label">
        Remembered on this device, also for the browser’s own print command.
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <Button look="primary" isUnavailable={isLoading} onClick={() => void start()}>
          Print
        </Button>
        <span role="status">{isLoading && 'Loading pictures…'}</span>
      </p>
    </Dialog>
  );
}
