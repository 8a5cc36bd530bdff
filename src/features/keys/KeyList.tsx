import { type ReactNode, useId } from 'react';
import { Dialog } from '#ui/Dialog.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { MetaText } from '#ui/MetaText.tsx';

type Row = { readonly keys: readonly string[]; readonly words: string };

const single: readonly Row[] = [
  { keys: ['/'], words: 'Find in this story' },
  { keys: ['n'], words: 'Next mention, or next sentence of a source' },
  { keys: ['p'], words: 'Previous one' },
  { keys: ['q'], words: 'Copy the selected words as a quote' },
  { keys: ['h'], words: 'Highlight the selected words' },
  { keys: ['m'], words: 'Write a note on the selected words' },
  { keys: ['?'], words: 'This list' },
];
const always: readonly Row[] = [
  { keys: ['Esc'], words: 'Close what was opened last' },
  { keys: ['←', '→'], words: 'Turn the pictures, when they have the focus' },
  { keys: ['Enter'], words: 'Next place, in the field of Find' },
  { keys: ['Shift', 'Enter'], words: 'Previous place there' },
  { keys: ['+', '−', '0'], words: 'Larger, smaller and whole, in an open picture' },
];

/** The keys of a story's page. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <Keys title="Single keys" rows={single}>
        They are not for text that you type, and can be switched off in the reading settings (Aa).
      </Keys>
      <Keys title="Always on" rows={always} />
    </Dialog>
  );
}

type Props = { readonly title: string; readonly rows: readonly Row[]; readonly children?: ReactNode };

function Keys({ title, rows, children }: Props) {
  const id = useId();
  return (
    <section className="mb-4" aria-labelledby={id}>
      <h3 id={id} className="mb-1 border-ink border-t pt-2 text-title">
        {title}
      </h3>
      <dl>
        {rows.map(({ keys, words }) => (
          <div
            key={words}
            className="grid grid-cols-[6.75rem_minmax(0,1fr)] max-narrow:grid-cols-[4.5rem_minmax(0,1fr)] items-baseline py-1"
          >
            <dt className="flex flex-wrap gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {children && <MetaText className="mt-1">{children}</MetaText>}
    </section>
  );
}
