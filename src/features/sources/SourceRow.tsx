import type { SourceKey } from '#core/sources/sourceKey.ts';
import type { SourceSummary } from '#core/sources/sourceSummaries.ts';
import { useSession } from '#session/useSession.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { SourceCard } from './SourceCard.tsx';

type Props = {
  readonly summary: SourceSummary;
  readonly onChoose: (source: SourceKey, withShift: boolean) => void;
  readonly isChoosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
};

/** A source with the number of its sentences; without scripts the number leads to the first. */
export function SourceRow({ summary: { source, claims }, onChoose, ...choosing }: Props) {
  const chosen = useSession(({ shown }) => shown.address.source === source.id);
  const isSecond = useSession(({ shown }) => shown.address.otherSource === source.id);
  const own = source.by === 'reader' && 'corrected by you';
  const words = `${claims.length} ${claims.length === 1 ? 'sentence or part of one' : 'sentences or parts'}`;
  return (
    <li id={`source.${source.id}`} className="source-entry" data-part="source">
      <button
        type="button"
        className="source-row"
        aria-pressed={chosen || isSecond}
        aria-expanded={chosen}
        aria-label={[source.label, own, words].filter(Boolean).join(', ')}
        onClick={(event) => onChoose(source.id, event.shiftKey)}
      >
        <bdi className="source-name">{source.label}</bdi>
        {own && <span className="text-ink-2 text-label italic">{own}</span>}
        <span className="source-count text-ink-2 text-label">{claims.length}</span>
      </button>
      <noscript>
        <a href={`#${claims[0]?.attribution.block}`}>
          <VisuallyHidden>First sentence of {source.label}</VisuallyHidden>→
        </a>
      </noscript>
      {chosen && (
        <div className="source-card mt-1.5 mb-2">
          <SourceCard name={source.label} source={source.id} claims={claims} {...choosing} />
        </div>
      )}
    </li>
  );
}
