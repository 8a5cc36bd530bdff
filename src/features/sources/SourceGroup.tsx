import type { SourceKey } from '#core/sources/sourceKey.ts';
import { sourceKinds } from '#core/sources/sourceKinds.ts';
import { type SourceGroup as Group, sourceName } from '#core/sources/sourceSummaries.ts';
import { useSession, useStory } from '#session/useSession.ts';
import { SourceCard } from './SourceCard.tsx';
import { SourceMark } from './SourceMark.tsx';
import { SourceRow } from './SourceRow.tsx';

type Props = {
  readonly group: Group;
  /** The first group explains what the numbers count. */
  readonly isFirst: boolean;
  readonly onChoose: (source: SourceKey, withShift: boolean) => void;
  /** The reader is choosing a second source. */
  readonly isChoosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
};

/** The sources of one kind; its head is a button for all that they say. */
export function SourceGroup({ group: { kind, sources, claims }, isFirst, ...shared }: Props) {
  const { story } = useStory();
  const key: SourceKey = `kind.${kind}`;
  const { source, otherSource } = useSession(({ shown }) => shown.address);
  const isChosen = source === key;
  const name = sourceName(story, key);
  return (
    <div className="source-kind not-first:mt-2 not-first:border-hairline not-first:border-t not-first:pt-2">
      <h3 className="flex min-h-6.5 items-center gap-2 text-label max-tablet:min-h-target">
        <SourceMark kind={kind} />
        <button
          type="button"
          className="kind-all"
          aria-pressed={isChosen || otherSource === key}
          aria-label={`${name}, ${claims.length} in this story`}
          onClick={(event) => shared.onChoose(key, event.shiftKey)}
        >
          <span>{name}</span>
        </button>
        <span className="text-ink-2">{claims.length}</span>
        {isFirst && <span className="ms-auto text-ink-2">sentences, or parts of one</span>}
      </h3>
      {isChosen && (
        <div className="source-card mt-1.5 mb-2">
          <SourceCard name={name} source={key} claims={claims} {...shared} />
        </div>
      )}
      {sources.length > 0 && (
        <ul className="source-list" aria-label={sourceKinds[kind].many}>
          {sources.map((summary) => (
            <SourceRow key={summary.source.id} summary={summary} {...shared} />
          ))}
        </ul>
      )}
    </div>
  );
}
