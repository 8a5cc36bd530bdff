import { useState } from 'react';
import { plainName } from '#core/annotate/plainName.ts';
import { Dialog } from './Dialog.tsx';

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

/** One of many, found by typing a part of it. */
export function ChooseDialog({ title, label, choices, onChoose, onClose }: Props) {
  const [query, setQuery] = useState('');
  const wanted = toPlain(query.trim());
  const found = choices.filter(({ words, also = '' }) => toPlain(`${words} ${also}`).includes(wanted));
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <>
          <label className="correct-field">
            {label}
            <input
              type="search"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </label>
          <ul className="correct-choices">
            {found.map(({ id, words, more }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    onChoose(id);
                  }}
                >
                  <bdi>{words}</bdi>
                  {more && <span className="correct-more">{more}</span>}
                </button>
              </li>
            ))}
          </ul>
          <p role="status" className="correct-none">
            {found.length === 0 ? `Nothing here matches “${query}”.` : ''}
          </p>
        </>
      )}
    </Dialog>
  );
}

/** As someone types it: "Nobrega" finds "Nóbrega". */
function toPlain(text: string): string {
  return plainName(text).toLowerCase();
}
