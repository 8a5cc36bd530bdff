import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnName } from '#core/corrections/nameFrom.ts';
import { counted } from '#core/text/counted.ts';
import {
  forgetNameMutation,
  ownNamesQuery,
  setUsesOwnNames,
  usesOwnNames,
} from '#data/corrections/ownNames.ts';

/** Names that the reader corrected in other articles: known in the next one, if wanted, and forgotten one by one. */
export function OwnNames() {
  const { data: names = [] } = useQuery(ownNamesQuery());
  const { mutate: forget, isSuccess, variables } = useMutation(forgetNameMutation());
  const status = <p role="status">{isSuccess && `Forgot ${variables}.`}</p>;
  if (names.length === 0) return status;
  return (
    <details className="own-names">
      <summary>{counted(names.length, 'name')} you corrected</summary>
      <UseThem />
      <ul>
        {names.map((name) => (
          <Name key={name.name} {...name} onForget={() => forget(name.name)} />
        ))}
      </ul>
      {status}
    </details>
  );
}

/** Drawn only where there are names, so never by the build: it can read the setting at once. */
function UseThem() {
  const [isUsed, setIsUsed] = useState(usesOwnNames);
  return (
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
  );
}

function Name({ name, kind, onForget }: OwnName & { readonly onForget: () => void }) {
  return (
    <li>
      <span>
        <bdi>{name}</bdi>, {kind}
      </span>
      <button type="button" className="text-button" aria-label={`Forget ${name}`} onClick={onForget}>
        Forget
      </button>
    </li>
  );
}
