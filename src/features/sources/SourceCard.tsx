import { Plus } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import type { Claim } from '#core/sources/claims.ts';
import { claimWords } from '#core/sources/claimWords.ts';
import type { SourceKey } from '#core/sources/sourceKey.ts';
import type { EntityId } from '#core/story/story.ts';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { showOnPage } from '#ui/showOnPage.ts';
import { TextButton } from '#ui/TextButton.tsx';
import { ClaimStepper } from './ClaimStepper.tsx';
import { useSourceSteps } from './useSources.ts';

type Props = {
  readonly name: string;
  readonly source: SourceKey;
  readonly claims: readonly Claim[];
  readonly isChoosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
};

const shownAtFirst = 12;

/** What opens below a chosen source: the steps through its sentences, and the words by which the story names it. */
export function SourceCard({ name, source, claims, isChoosing, onChoosing }: Props) {
  const dispatch = useDispatch();
  const { story } = useStory();
  const { choose, showOnly } = useSourceSteps();
  const current = useSession(({ shown }) => shown.address.claim);
  const isOnly = useSession(({ shown }) => shown.address.only === true);
  const otherSource = useSession(({ shown }) => shown.address.otherSource);
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const entry = list.current?.closest('li');
    if (entry) showOnPage(entry);
  }, []);
  const shown = showsAll ? claims : claims.slice(0, Math.max(shownAtFirst, current ?? 0));
  const entities = claims[0]?.source?.entities ?? [];
  const isKind = source.startsWith('kind.');
  return (
    <>
      <ClaimStepper name={name} count={claims.length} current={current} />
      <ul ref={list} className="grid gap-1 py-1 text-label/[1.4]">
        {shown.map((claim, index) => (
          <li key={claim.index}>
            <TextButton
              className={index + 1 === current ? 'font-semibold' : 'inline'}
              aria-current={index + 1 === current ? 'true' : undefined}
              onClick={() => choose(source, { claim: index + 1 })}
            >
              {cueWords(claim)}
            </TextButton>
            {isKind && claim.source && <span className="text-ink-2"> {claim.source.label}</span>}
          </li>
        ))}
        {claims.length > shown.length && (
          <li>
            <TextButton onClick={() => setShowsAll(true)}>{claims.length - shown.length} more</TextButton>
          </li>
        )}
      </ul>
      {!isKind && entities.length > 0 && (
        <p className="mt-1 text-ink-2 text-label/[1.4]">
          In the list of names:{' '}
          {entities.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <TextButton onClick={() => dispatch({ kind: 'nameChosen', entity: id, asSecond: false })}>
                {nameOf(id, story.entities)}
              </TextButton>
            </span>
          ))}
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-label print:hidden">
        <Button
          look="quiet"
          aria-pressed={isOnly}
          {...(isOnly && { icon: 'check' as const })}
          onClick={() => showOnly(!isOnly)}
        >
          {onlyWords(name, source)}
        </Button>
        {otherSource === undefined && (
          <Button look="quiet" icon={Plus} aria-pressed={isChoosing} onClick={() => onChoosing(!isChoosing)}>
            {isChoosing ? 'Now pick the second source' : 'Compare with…'}
          </Button>
        )}
      </p>
    </>
  );
}

/** "Only what KCNA says"; a kind is a heading, and "no source stated" nobody. */
function onlyWords(name: string, source: SourceKey): string {
  if (source === 'kind.unstated') return 'Only what has no source stated';
  return source.startsWith('kind.') ? `Only ${name.toLowerCase()}` : `Only what ${name} says`;
}

function nameOf(id: EntityId, entities: ReturnType<typeof useStory>['story']['entities']): string {
  return entities.find((entity) => entity.id === id)?.name ?? id;
}

const excerptWords = 8;

/** The words that name the source; where there are none, how it is known and how the sentence begins. */
function cueWords(claim: Claim): string {
  if (claim.cue) return `“${claim.cue}”`;
  const words = claim.text.split(/\s+/);
  const excerpt = `“${words.slice(0, excerptWords).join(' ')}${words.length > excerptWords ? '…' : ''}”`;
  return claim.attribution.carriedFrom ? `${excerpt}: ${claimWords(claim).how}` : excerpt;
}
