import { useState } from 'react';
import { chooseClaim } from '#core/session/reduceSources.ts';
import type { Claim } from '#core/sources/claims.ts';
import { useDispatch } from '#session/useSession.ts';
import { TextButton } from '#ui/TextButton.tsx';

type Props = {
  readonly claims: readonly Claim[];
  /** Also says whose each is. */
  readonly hasSources?: boolean;
};

const shownAtFirst = 3;
const excerptWords = 12;

/** What somebody says, in the story's words; each leads to its sentence. */
export function CardClaims({ claims, hasSources = false }: Props) {
  const dispatch = useDispatch();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? claims : claims.slice(0, shownAtFirst);
  return (
    <>
      {shown.map((claim) => (
        <span key={claim.index} className="block py-[0.1rem]">
          {hasSources && <bdi className="text-ink-2">{claim.source?.label}: </bdi>}
          <TextButton
            onClick={() =>
              dispatch({ kind: 'lateStep', step: (state, facts) => chooseClaim(state, claim, facts) })
            }
          >
            {excerpt(claim.text)}
          </TextButton>
        </span>
      ))}
      {claims.length > shown.length && (
        <TextButton onClick={() => setShowsAll(true)}>{claims.length - shown.length} more</TextButton>
      )}
    </>
  );
}

function excerpt(text: string): string {
  const words = text.split(/\s+/);
  return `“${words.slice(0, excerptWords).join(' ')}${words.length > excerptWords ? '…' : ''}”`;
}
