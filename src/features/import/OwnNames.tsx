import { useEffect, useState } from 'react';
import type { OwnName } from '#core/corrections/nameFrom.ts';
import { forgetOwnName, readOwnNames, setUsesOwnNames, usesOwnNames } from '#data/corrections/ownNames.ts';

/** Names that the reader corrected in other articles: known in the next one, if wanted, and forgotten one by one. */
export function OwnNames() {
  const [names, setNames] = useState<readonly OwnName[]>([]);
  const [isUsed, setIsUsed] = useState(true);
  const [said, say] = useState('');
  useEffect(() => {
    setIsUsed(usesOwnNames());
    readOwnNames().then(setNames);
  }, []);
  if (names.length === 0) return <p role="status">{said}</p>;
  return (
    <details className="own-names">
      <summary>{names.length === 1 ? '1 name you corrected' : `${names.length} names you corrected`}</summary>
      <label className="own-names-use">
        <input
          type="checkbox"
          checked={isUsed}
          onChange={({ target }) => {
            setIsUsed(target.checked);
            setUsesOwnNames(target.checked);
          }}
        />
        Know them in the next article
      </label>
      <ul>
        {names.map(({ name, kind }) => (
          <li key={name}>
            <span>
              <bdi>{name}</bdi>, {kind}
            </span>
            <button
              type="button"
              className="text-button"
              aria-label={`Forget ${name}`}
              onClick={async () => {
                await forgetOwnName(name);
                setNames(names.filter((other) => other.name !== name));
                say(`Forgot ${name}.`);
              }}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </details>
  );
}
