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
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';

/** Names the reader corrected in earlier articles. They can be used in later imports, or removed one by one. */
export function OwnNames() {
  const { data: names = [] } = useQuery(ownNamesQuery());
  const { mutate: forget, isSuccess, variables } = useMutation(forgetNameMutation());
  const status = <p role="status">{isSuccess && `Forgot ${variables}.`}</p>;
  if (names.length === 0) return status;
  return (
    <Disclosure
      title={`${counted(names.length, 'name')} you corrected`}
      titleClassName="py-2.5 font-medium"
      className="mt-6 border-hairline border-y text-caption"
    >
      <UseThem />
      <ul className="max-h-64 overflow-y-auto pb-2">
        {names.map((name) => (
          <Name key={name.name} {...name} onForget={() => forget(name.name)} />
        ))}
      </ul>
      {status}
    </Disclosure>
  );
}

/** Rendered only if there are names, so never prerendered: reading the setting in useState can't cause a hydration mismatch. */
function UseThem() {
  const [isUsed, setIsUsed] = useState(usesOwnNames);
  return (
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
      Use these names in future imports
    </label>
  );
}

function Name({ name, kind, onForget }: OwnName & { readonly onForget: () => void }) {
  return (
    <li className="flex min-h-9 items-center justify-between gap-2 border-hairline border-t">
      <span>
        <bdi>{name}</bdi>, {kind}
      </span>
      <Button look="quiet" aria-label={`Forget ${name}`} onClick={onForget}>
        Forget
      </Button>
    </li>
  );
}
