import './wordCard.css';
import { Plus } from 'lucide';
import { useLayoutEffect, useRef } from 'react';
import type { EntitySummary } from '#core/entities/entitySummaries.ts';
import { claimsAbout, claimsBy } from '#core/sources/claims.ts';
import { sourceListOf } from '#core/sources/sourceSummaries.ts';
import type { EntityId } from '#core/story/story.ts';
import { useDispatch, useSession, useSessionStore, useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { headerFoot, placeAbove } from '#ui/placeAbove.ts';
import { CardClaims } from './CardClaims.tsx';
import { kindWords } from './kindWords.ts';
import { type NameAt, useHoveredName } from './useHoveredName.ts';

/** px between the card and its word. */
const gap = 6;

/** The card at a name in the text: who it is, where it stands among its mentions, what they said. On desks only. */
export function WordCard() {
  const { summaries } = useStory();
  const { shown, show, close, hold, leave } = useHoveredName();
  const summary = summaries.find(({ entity }) => entity.id === shown?.entity);
  if (!shown || !summary) return null;
  return <Card at={shown} summary={summary} onShow={show} onClose={close} onHold={hold} onLeave={leave} />;
}

type Props = {
  readonly at: NameAt;
  readonly summary: EntitySummary;
  readonly onShow: (next: NameAt) => void;
  readonly onClose: () => void;
  readonly onHold: () => void;
  readonly onLeave: () => void;
};

function Card({ at, summary, ...on }: Props) {
  const { elements } = useSessionStore();
  const dispatch = useDispatch();
  const { entity, mentions } = summary;
  const chosen = useSession(({ shown }) => shown.address.entity);
  const card = useRef<HTMLElement>(null);
  useCardPlace(card, at.word);
  const n = (elements.text()?.mentionsOf(entity.id).indexOf(at.word) ?? -1) + 1;
  const step = (by: 1 | -1) => {
    const next = ((n - 1 + by + mentions.length) % mentions.length) + 1;
    dispatch({ kind: 'mentionChosen', entity: entity.id, mention: next });
    const word = elements.text()?.mentionsOf(entity.id)[next - 1];
    if (word) on.onShow({ entity: entity.id, word });
  };
  const openInList = () => {
    on.onClose();
    if (chosen !== entity.id)
      dispatch({ kind: 'nameChosen', entity: entity.id, mention: n, asSecond: false });
  };
  return (
    <section
      ref={card}
      className="word-card print:hidden"
      data-part="word-card"
      data-kind={entity.kind}
      aria-label={entity.name}
      lang="en"
      dir="ltr"
      onPointerEnter={on.onHold}
      onPointerLeave={on.onLeave}
      onFocus={on.onHold}
    >
      <header>
        <Icon name={kindWords[entity.kind].icon} />
        <bdi className="font-semibold text-ui">{entity.name}</bdi>
        <IconButton label="Close" icon="close" onClick={on.onClose} />
        <p className="text-ink-2 text-label">{entity.roles[0]?.text ?? kindWords[entity.kind].one}</p>
      </header>
      <div className="word-steps">
        {mentions.length > 1 ? (
          <>
            <span className="flex items-center">
              <IconButton label="Previous mention" icon="previous" onClick={() => step(-1)} />
              <span className="min-w-[3.5em] text-center font-semibold">
                {n} of {mentions.length}
              </span>
              <IconButton label="Next mention" icon="next" onClick={() => step(1)} />
            </span>
            <span className="text-ink-2 text-label">{mentions.length} mentions</span>
          </>
        ) : (
          <span className="text-ink-2 text-label">1 mention, this one</span>
        )}
      </div>
      <Said entity={entity.id} />
      <footer>
        <Button look="quiet" onClick={openInList}>
          Open in list
        </Button>
        {chosen !== undefined && chosen !== entity.id && (
          <Button
            look="quiet"
            icon={Plus}
            onClick={() => {
              dispatch({ kind: 'nameChosen', entity: entity.id, mention: n, asSecond: true });
              on.onClose();
            }}
          >
            Add as second name
          </Button>
        )}
      </footer>
    </section>
  );
}

/** What they say, and who says something of them; nothing where the story has neither. */
function Said({ entity }: { readonly entity: EntityId }) {
  const { story } = useStory();
  const { claims } = sourceListOf(story);
  const [said, others] = [claimsBy(claims, entity), claimsAbout(claims, entity, story.mentions)];
  const sources = [...new Set(others.map(({ source }) => source?.label))];
  if (said.length === 0 && sources.length === 0) return null;
  return (
    <dl>
      {said.length > 0 && (
        <>
          <dt>Said</dt>
          <dd>
            <CardClaims claims={said.slice(0, 1)} />
            {said.length > 1 && <span className="text-ink-2"> and {said.length - 1} more in the list</span>}
          </dd>
        </>
      )}
      {sources.length > 0 && (
        <>
          <dt>Told by</dt>
          <dd>
            <bdi>{sources.slice(0, 3).join(', ')}</bdi>
            {sources.length > 3 && ` and ${sources.length - 3} more`}
          </dd>
        </>
      )}
    </dl>
  );
}

/** In the page, so that it scrolls with its word. */
function useCardPlace(card: { readonly current: HTMLElement | null }, word: HTMLElement): void {
  const { elements } = useSessionStore();
  useLayoutEffect(() => {
    const box = elements.text()?.box.getBoundingClientRect();
    const lines = [...word.getClientRects()];
    const [first, last] = [lines[0], lines.at(-1)];
    if (!card.current || !box || !first || !last) return;
    const { offsetWidth: width, offsetHeight: height, style, dataset } = card.current;
    const at = placeAbove({ first, last }, { width, height }, { column: box, header: headerFoot(), gap });
    dataset.side = at.isAbove ? 'above' : 'below';
    style.top = `${at.top - box.top}px`;
    style.left = `${at.left - box.left}px`;
  }, [card, elements, word]);
}
