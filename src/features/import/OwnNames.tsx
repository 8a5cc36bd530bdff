import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sourceKinds } from '#core/sources/sourceKinds.ts';
import { counted } from '#core/text/counted.ts';
import {
  forgetNameMutation,
  forgetSourceMutation,
  ownNamesQuery,
  ownSourcesQuery,
  setUsesOwnNames,
  usesOwnNames,
} from '#data/corrections/ownNames.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';

/**
 * Names, and sources with their kinds, that the reader corrected in earlier articles. They can be used in later imports, or
 * removed one by one.
 */
export function OwnNames() {
  const { data: names = [] } = useQuery(ownNamesQuery());
  const { data: sources = [] } = useQuery(ownSourcesQuery());
  const [forgotten, setForgotten] = useState<string>();
  const { mutate: forgetName } = useMutation(forgetNameMutation());
  const { mutate: forgetSource } = useMutation(forgetSourceMutation());
  const status = <p role="status">{forgotten !== undefined && `Forgot ${forgotten}.`}</p>;
  if (names.length + sources.length === 0) return status;
  const counts = [
    ...(names.length > 0 ? [counted(names.length, 'name')] : []),
    ...(sources.length > 0 ? [counted(sources.length, 'source')] : []),
  ];
  return (
    <Disclosure
      title={`${counts.join(' and ')} you corrected`}
      titleClassName="py-2.5 font-medium"
      className="mt-6 border-hairline border-y text-caption"
    >
      <UseThem />
      <ul className="max-h-64 overflow-y-auto pb-2">
        {names.map(({ name, kind }) => (
          <Row
            key={`name ${name}`}
            words={name}
            kind={kind}
            label={`Forget ${name}`}
            onForget={() => forgetName(name, { onSuccess: () => setForgotten(name) })}
          />
        ))}
        {sources.map(({ label, kind }) => (
          <Row
            key={`source ${label}`}
            words={label}
            kind={`source: ${sourceKinds[kind].one}`}
            label={`Forget the source ${label}`}
            onForget={() => forgetSource(label, { onSuccess: () => setForgotten(label) })}
          />
        ))}
      </ul>
      {status}
    </Disclosure>
  );
}

/** Rendered only if there are some, so never prerendered: reading the setting in useState can't cause a hydration mismatch. */
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
      Use these in future imports
    </label>
  );
}

type RowProps = {
  readonly words: string;
  readonly kind: string;
  readonly label: string;
  readonly onForget: () => void;
};

function Row({ words, kind, label, onForget }: RowProps) {
  return (
    <li className="flex min-h-9 items-center justify-between gap-2 border-hairline border-t">
      <span>
        <bdi>{words}</bdi>, {kind}
      </span>
      <Button look="quiet" aria-label={label} onClick={onForget}>
        Forget
      </Button>
    </li>
  );
}
