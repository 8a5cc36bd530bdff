import { useEffect, useState } from 'react';
import type { OwnName } from '#core/corrections/nameFrom.ts';
import { forgetOwnName, readOwnNames, setUsesOwnNames, usesOwnNames } from '#data/corrections/ownNames.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';

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
    <Disclosure
      title={names.length === 1 ? '1 name you corrected' : `${names.length} names you corrected`}
      titleClassName="py-2.5 font-medium"
      className="mt-6 border-hairline border-y text-caption"
    >
      <label className="flex min-h-9 items-center gap-2">
        <input
          className="size-4.5 accent-ink"
          type="checkbox"
          checked={isUsed}
          onChange={({ target }) => {
            setIsUsed(target.checked);
            setUsesOwnNames(target.checked);
          }}
        />
        Know them in the next article
      </label>
      <ul className="max-h-64 overflow-y-auto pb-2">
        {names.map(({ name, kind }) => (
          <li key={name} className="flex min-h-9 items-center justify-between gap-2 border-hairline border-t">
            <span>
              <bdi>{name}</bdi>, {kind}
            </span>
            <Button
              look="quiet"
              aria-label={`Forget ${name}`}
              onClick={async () => {
                await forgetOwnName(name);
                setNames(names.filter((other) => other.name !== name));
                say(`Forgot ${name}.`);
              }}
            >
              Forget
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </Disclosure>
  );
}
