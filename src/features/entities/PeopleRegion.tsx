import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import {
  type EntityOrder,
  type EntitySummary,
  groupEntities,
  totalMentions,
} from '#core/entities/entitySummaries.ts';
import { mentionDomId } from '#core/story/markup.ts';
import type { EntityId, Story } from '#core/story/story.ts';
import { fold } from '#core/text/fold.ts';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Menu } from '#ui/Menu.tsx';
import { Region } from '#ui/Region.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { kindWords } from './kindWords.ts';
import { MentionNavigator } from './MentionNavigator.tsx';

/** Fetched at the first name that is opened. */
const EntityCard = lazy(async () => ({ default: (await import('./EntityCard.tsx')).EntityCard }));

const orders = [
  { value: 'appearance', words: 'As they appear' },
  { value: 'count', words: 'Most named first' },
] as const;

/** It has what it needs, up to its share of the side; the timeline has the rest. */
const share =
  'desk:max-h-[58.5%] desk:flex-initial group-data-[mode=drawer]/side:max-h-[60%] group-data-[mode=drawer]/side:flex-initial group-data-[mode=drawer]/side:border-t-0 max-tablet:group-data-[panel=timeline]/side:hidden print:block!';

/** The names of a story by kind; a row highlights its mentions and opens into its card. */
export function PeopleRegion() {
  const dispatch = useDispatch();
  const { story, summaries } = useStory();
  const { entity: selected, second, mention } = useSession(({ shown }) => shown.address);
  const isOpen = useSession(({ width, folded }) => width !== 'desk' || !folded.includes('people'));
  const [order, setOrder] = useState<EntityOrder>('appearance');
  const [query, setQuery] = useState('');
  const [isFinding, setIsFinding] = useState(false);
  const [isChoosing, setIsChoosing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => filterNames(summaries, query), [summaries, query]);
  const groups = useMemo(() => groupEntities(found, order), [found, order]);
  // The card's sums may take a moment in a long story; the light on the mentions must not wait for them.
  const cardFor = useDeferredValue(selected);

  const select = (entity: EntityId, shift: boolean) => {
    dispatch({ kind: 'nameChosen', entity, asSecond: shift || isChoosing });
    setIsChoosing(false);
  };

  return (
    <Region
      id="people"
      title="People and places"
      className={share}
      isOpen={isOpen}
      onFold={() => dispatch({ kind: 'regionFolded', region: 'people' })}
      onClose={() => dispatch({ kind: 'layerClosed', layer: 'panel' })}
      tools={
        <>
          <Menu
            className="script-only print:hidden"
            label="Sort names"
            icon="sort"
            items={orders}
            chosen={order}
            onChoose={setOrder}
          />
          <IconButton
            className="script-only layered:hidden print:hidden"
            label="Find a name"
            icon="search"
            aria-expanded={isFinding}
            onClick={() => {
              setIsFinding(!isFinding);
              setQuery('');
              requestAnimationFrame(() => field.current?.focus());
            }}
          />
        </>
      }
    >
      <label className="find script-only" data-open={isFinding ? '' : undefined}>
        <VisuallyHidden>Find a name</VisuallyHidden>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          placeholder="Find a name"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      </label>
      {isChoosing && (
        <p className="second-note" role="status">
          <span>Choose the name to light beside this one.</span>
          <button type="button" className="text-button" onClick={() => setIsChoosing(false)}>
            Never mind
          </button>
        </p>
      )}
      {groups.map(({ kind, entries }, index) => (
        <div key={kind} className={`kind-group kind-${kind}`}>
          <h3 className="kind" data-kind={kind}>
            <Icon name={kindWords[kind].icon} />
            {kindWords[kind].many} <span className="kind-count">{entries.length}</span>
            {index === 0 && <span className="kind-unit">mentions in this story</span>}
          </h3>
          <ul className={`entries entries-${kind}`}>
            {entries.map((summary) => {
              const { entity } = summary;
              const isLit = entity.id === selected;
              return (
                <li
                  key={entity.id}
                  className={`entry${isLit ? ' is-lit' : ''}${entity.id === second ? ' is-second' : ''}`}
                  id={`entity-${entity.id}`}
                  data-kind={kind}
                >
                  <EntityRow
                    summary={summary}
                    isLit={isLit}
                    isSecond={entity.id === second}
                    onSelect={select}
                  />
                  {isLit && (
                    <div className="card">
                      <MentionNavigator
                        name={entity.name}
                        count={summary.mentions.length}
                        current={mention}
                      />
                      {cardFor === entity.id && (
                        <Suspense fallback={<p className="card-count">…</p>}>
                          <EntityCard summary={summary} isChoosing={isChoosing} onChoose={setIsChoosing} />
                        </Suspense>
                      )}
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      {groups.length === 0 && (
        <p className="none" role="status">
          {summaries.length === 0 ? 'No names are marked in this story.' : `No name here matches “${query}”.`}
        </p>
      )}
      <p className="by">{markedBy(story)}</p>
    </Region>
  );
}

type RowProps = {
  readonly summary: EntitySummary;
  readonly isLit: boolean;
  readonly isSecond: boolean;
  readonly onSelect: (entity: EntityId, shift: boolean) => void;
};

function EntityRow({ summary, isLit, isSecond, onSelect }: RowProps) {
  const dispatch = useDispatch();
  const { entity, mentions } = summary;
  const count = totalMentions(summary);
  const role = entity.roles[0]?.text;
  const own = entity.by === 'reader' && 'corrected by you';
  const words = `${count} ${count === 1 ? 'mention' : 'mentions'} in this story`;
  return (
    <div className="entry-line">
      <button
        type="button"
        className="entry-row"
        data-own={own || undefined}
        aria-pressed={isLit || isSecond}
        aria-expanded={isLit}
        aria-label={[entity.name, role, own, words].filter(Boolean).join(', ')}
        onClick={(event) => onSelect(entity.id, event.shiftKey)}
      >
        <Icon name={kindWords[entity.kind].icon} />
        <bdi className="entry-name">{entity.name}</bdi>
        {role && <span className="entry-role">{role}</span>}
        <span className="entry-count">{count}</span>
      </button>
      {mentions.length > 0 && (
        <a
          className="entry-first"
          href={`#${mentionDomId(entity.id, 1)}`}
          onClick={(event) => {
            event.preventDefault();
            dispatch({ kind: 'mentionChosen', entity: entity.id, mention: 1 });
          }}
        >
          <VisuallyHidden>First mention of {entity.name}</VisuallyHidden>
          <Icon name="read" size={14} />
        </a>
      )}
    </div>
  );
}

/** Folded, so that "Cha" finds "Châtelet" and "north-korea" finds "North‑Korea"; aliases count too. */
function filterNames(summaries: readonly EntitySummary[], query: string): readonly EntitySummary[] {
  const wanted = fold(query.trim());
  if (wanted === '') return summaries;
  return summaries.filter(({ entity }) =>
    [entity.name, ...entity.aliases.map(({ text }) => text)].some((name) => fold(name).includes(wanted)),
  );
}

function markedBy({ annotation }: Story): string {
  if (!annotation) return '';
  return annotation.by === 'editor'
    ? 'Names and dates marked by an editor.'
    : 'Names and dates marked automatically.';
}
