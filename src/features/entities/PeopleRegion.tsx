import { Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import { type EntityOrder, type EntitySummary, groupEntities } from '#core/entities/entitySummaries.ts';
import type { EntityId, Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { fold } from '#core/text/fold.ts';
import { latePart } from '#session/latePart.tsx';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { classNames } from '#ui/classNames.ts';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Menu } from '#ui/Menu.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { Region } from '#ui/Region.tsx';
import { SearchField } from '#ui/SearchField.tsx';
import { KindGroup } from './KindGroup.tsx';

const NotSure = latePart(async () => (await import('./NotSure.tsx')).NotSure);

const orders = [
  { value: 'appearance', words: 'As they appear' },
  { value: 'count', words: 'Most named first' },
] as const;

/** As tall as its content, up to a share of the side column, which is larger for a card; the timeline takes the rest. */
const share =
  'desk:max-h-[38%] desk:has-data-[part=card]:max-h-[48%] group-data-[mode=drawer]/side:max-h-[46%] group-data-[mode=drawer]/side:border-t-0 print:block!';

/** The names of a story by kind. Choosing one highlights its mentions and opens its card. */
export function PeopleRegion() {
  const dispatch = useDispatch();
  const { story, summaries, pictures } = useStory();
  const selected = useSession(({ shown }) => shown.address.entity);
  const isOpen = useSession(({ width, folded }) => width === 'phone' || !folded.includes('people'));
  const [order, setOrder] = useState<EntityOrder>('appearance');
  const [query, setQuery] = useState('');
  const [isFinding, setIsFinding] = useState(false);
  const [isChoosing, setIsChoosing] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const found = useMemo(() => filterNames(summaries, query), [summaries, query]);
  const [groups, doubtful] = useMemo(() => {
    const thatAre = (wanted: boolean) => found.filter(({ isDoubtful }) => isDoubtful === wanted);
    return [groupEntities(thatAre(false), order), thatAre(true)];
  }, [found, order]);
  // Rendering the card can be slow in a long story and must not delay the highlighting.
  const cardFor = useDeferredValue(selected);

  const select = (entity: EntityId, shift: boolean) => {
    dispatch({ kind: 'nameChosen', entity, asSecond: shift || isChoosing });
    setIsChoosing(false);
  };

  const shared = { cardFor, onSelect: select, isChoosing, onChoose: setIsChoosing };

  return (
    <Region
      id="people"
      title="People and places"
      className={isOpen ? share : 'flex-none group-data-[mode=drawer]/side:border-t-0 print:block!'}
      isOpen={isOpen}
      summary={counted(summaries.filter(({ isDoubtful }) => !isDoubtful).length, 'name')}
      onFold={() => dispatch({ kind: 'regionFolded', region: 'people' })}
      onClose={() => dispatch({ kind: 'layerClosed', layer: 'panel' })}
      tools={
        <>
          <Menu
            className="script-only print:hidden"
            label="Sort names"
            face={<Icon name="sort" />}
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
              requestAnimationFrame(() => field.current?.querySelector('input')?.focus());
            }}
          />
        </>
      }
    >
      <div className={classNames('script-only mb-2 pt-1 layered:block', !isFinding && 'hidden')} ref={field}>
        <SearchField
          size="compact"
          label="Find a name"
          placeholder="Find a name"
          value={query}
          onValue={setQuery}
        />
      </div>
      {isChoosing && (
        <p className="flex items-center justify-between gap-3 py-1 text-label" role="status">
          <span>Pick a second name</span>
          <Button look="quiet" onClick={() => setIsChoosing(false)}>
            Cancel
          </Button>
        </p>
      )}
      {groups.map(({ kind, entries }, index) => (
        <KindGroup key={kind} kind={kind} entries={entries} isFirst={index === 0} {...shared} />
      ))}
      {doubtful[0] && (
        <Suspense>
          <NotSure entries={doubtful} isFound={query !== ''} {...shared} />
        </Suspense>
      )}
      {found.length === 0 && (
        <MetaText className="mt-4" role="status">
          {summaries.length === 0 ? 'No names are marked in this story.' : `No name here matches “${query}”.`}
        </MetaText>
      )}
      <MetaText className="mt-4">{markedBy(story, pictures.folder !== undefined)}</MetaText>
    </Region>
  );
}

/** Ignores case, accents and kinds of hyphen: "Cha" finds "Châtelet", "north-korea" finds "North‑Korea". Includes aliases. */
function filterNames(summaries: readonly EntitySummary[], query: string): readonly EntitySummary[] {
  const wanted = fold(query.trim());
  if (wanted === '') return summaries;
  return summaries.filter(({ entity }) =>
    [entity.name, ...entity.aliases.map(({ text }) => text)].some((name) => fold(name).includes(wanted)),
  );
}

function markedBy({ annotation }: Story, isOfSite: boolean): string {
  if (!annotation) return '';
  return annotation.by === 'editor'
    ? `Names and dates marked by an editor${isOfSite ? '' : ', as the file states'}.`
    : 'Names and dates marked automatically.';
}
