import { useState } from 'react';
import { plainName } from '#core/annotate/plainName.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';

type Choice = {
  readonly id: string;
  readonly words: string;
  readonly more?: string | undefined;
  readonly also?: string;
};

type Props = {
  readonly title: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
};

/** Filterable list to choose one item from. */
export function ChooseDialog({ title, label, choices, onChoose, onClose }: Props) {
  const [query, setQuery] = useState('');
  const wanted = toPlain(query.trim());
  const found = choices.filter(({ words, also = '' }) => toPlain(`${words} ${also}`).includes(wanted));
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <>
          <Field className="my-3" label={label}>
            <input
              className={fieldStyle}
              type="search"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </Field>
          <ul className="max-h-80 divide-y divide-hairline overflow-y-auto border-hairline border-y">
            {found.map(({ id, words, more }) => (
              <li key={id}>
                <button
                  type="button"
                  className="flex min-h-11 w-full flex-wrap items-baseline gap-x-2 px-1 py-2 text-start font-medium hover:bg-hover focus-inside"
                  onClick={() => {
                    close();
                    onChoose(id);
                  }}
                >
                  <bdi>{words}</bdi>
                  {more && <span className="font-normal text-ink-2 text-label">{more}</span>}
                </button>
              </li>
            ))}
          </ul>
          <p role="status">{found.length === 0 ? `Nothing here matches “${query}”.` : ''}</p>
        </>
      )}
    </Dialog>
  );
}

/** Ignores case and accents: "Nobrega" finds "Nóbrega". */
function toPlain(text: string): string {
  return plainName(text).toLowerCase();
}
