import { Plus } from 'lucide';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { aliasLines } from '#core/entities/aliasLines.ts';
import { coMentions } from '#core/entities/coMentions.ts';
import { countWordsOf, type EntitySummary } from '#core/entities/entitySummaries.ts';
import { stepTogether } from '#core/session/reduceTogether.ts';
import { claimsAbout, claimsBy } from '#core/sources/claims.ts';
import { sourceListOf } from '#core/sources/sourceSummaries.ts';
import type { Entity, EntityId, Story } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { useDispatch, useSession, useStory } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { showOnPage } from '#ui/showOnPage.ts';
import { TextButton } from '#ui/TextButton.tsx';
import { CardClaims } from './CardClaims.tsx';

type Props = {
  readonly summary: EntitySummary;
  /** The reader is choosing a second name. */
  readonly isChoosing: boolean;
  readonly onChoose: (choosing: boolean) => void;
};

const shownAtFirst = 4;

/** Details of an entity: role, aliases, related names and events, as given in the story. */
export function EntityCard({ summary, isChoosing, onChoose }: Props) {
  const dispatch = useDispatch();
  const { story } = useStory();
  const second = useSession(({ shown }) => shown.address.second);
  const select = (id: EntityId) => {
    dispatch({ kind: 'nameChosen', entity: id, asSecond: isChoosing });
    onChoose(false);
  };
  const { entity, mentions } = summary;
  const company = useMemo(() => coMentions(story, entity.id), [story, entity.id]);
  const aliases = useMemo(() => aliasLines(story, entity, mentions), [story, entity, mentions]);
  const claims = sourceListOf(story).claims;
  const said = useMemo(() => claimsBy(claims, entity.id), [claims, entity.id]);
  const about = useMemo(() => claimsAbout(claims, entity.id, story.mentions), [claims, entity.id, story]);
  const events = story.timeline?.events.filter(({ people }) => people.includes(entity.id)) ?? [];
  const outer = story.entities.find(({ id }) => id === entity.parent);
  const holders = useMemo(() => outerNames(story, entity.id), [story, entity.id]);
  const sentences = second && (company.find((other) => other.entity === second)?.sentences ?? []);
  const together = sentences && `together in ${counted(sentences.length, 'sentence')}`;
  const nameOf = (id: EntityId) => story.entities.find((other) => other.id === id)?.name ?? id;

  // The opened card and its row come into view.
  const counts = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const entry = counts.current?.closest('li');
    if (entry) showOnPage(entry);
  }, []);

  return (
    <>
      <p ref={counts} className="mb-2 text-ink-2 text-label">
        {countWordsOf(summary)}
        {ownWords(summary)}
      </p>
      {/* Here before it is filled, so that screen readers say it. */}
      <div role="status">
        {second !== undefined && (
          <p
            data-part="both"
            className="mb-2 grid justify-items-start gap-1 border-hairline border-y py-2 text-label"
          >
            <span>
              With <b>{nameOf(second)}</b>: {together}
            </span>
            {sentences && sentences.length > 0 ? (
              <TextButton onClick={() => dispatch({ kind: 'lateStep', step: stepTogether })}>
                Next of these
              </TextButton>
            ) : null}
            <TextButton onClick={() => dispatch({ kind: 'secondRemoved' })}>
              Remove the second name
            </TextButton>
          </p>
        )}
      </div>
      <dl className="grid grid-cols-[3.5rem_1fr] gap-x-2 gap-y-1.5 text-label/[1.4]">
        {entity.description && <Line term="About">{entity.description}</Line>}
        {entity.roles.length > 0 && <Line term="Role">{roleWords(entity)}</Line>}
        {aliases.length > 0 && (
          <Line term="Also">
            {aliases.map(({ text, reason, times, first, where }) => (
              <span key={text + reason} className="block">
                “<bdi>{text}</bdi>”: {reason}
                {times > 1 && `, ${times} times`}
                {first && where && (
                  <>
                    , {times > 1 ? 'first ' : ''}in{' '}
                    <TextButton
                      onClick={() => dispatch({ kind: 'mentionChosen', entity: entity.id, mention: first })}
                    >
                      {where}
                    </TextButton>
                  </>
                )}
              </span>
            ))}
          </Line>
        )}
        {(outer || holders.length > 0) && (
          <Line term="Part of">
            {[...new Set([...(outer ? [outer.id] : []), ...holders])].map((id) => (
              <NameButton key={id} name={nameOf(id)} onClick={() => select(id)} />
            ))}
          </Line>
        )}
        {company.length > 0 && (
          <Line term="With">
            <Company company={company} nameOf={nameOf} onSelect={select} />
          </Line>
        )}
        {said.length > 0 && (
          <Line term="Said">
            <CardClaims claims={said} />
          </Line>
        )}
        {about.length > 0 && (
          <Line term="Of them">
            <CardClaims claims={about} hasSources />
          </Line>
        )}
        {events.length > 0 && (
          <Line term="Events">
            {events.slice(0, shownAtFirst).map((event) => (
              <TextButton
                key={event.id}
                className="block py-[0.1rem]"
                onClick={() => dispatch({ kind: 'eventAsked', event: event.id })}
              >
                {event.title}
              </TextButton>
            ))}
            {events.length > shownAtFirst && (
              <span className="text-ink-2">
                and {events.length - shownAtFirst} more, marked in the timeline
              </span>
            )}
          </Line>
        )}
      </dl>
      <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-label print:hidden">
        {second === undefined && (
          <Button look="quiet" icon={Plus} aria-pressed={isChoosing} onClick={() => onChoose(!isChoosing)}>
            {isChoosing ? 'Now pick the second name' : 'Compare with…'}
          </Button>
        )}
        {referenceOf(entity) && (
          <a
            className={buttonStyle({ look: 'link' })}
            href={referenceOf(entity)?.url}
            rel="noopener noreferrer"
          >
            {referenceOf(entity)?.site}
          </a>
        )}
      </p>
    </>
  );
}

/** What the reader has corrected or marked. */
function ownWords({ entity, mentions }: EntitySummary): string {
  const own = mentions.filter(({ by }) => by === 'reader').length;
  if (entity.by === 'reader') return ' · corrected by you';
  return own > 0 ? ` · ${own} marked by you` : '';
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

type CompanyProps = {
  readonly company: ReturnType<typeof coMentions>;
  readonly nameOf: (id: EntityId) => string;
  readonly onSelect: (entity: EntityId) => void;
};

function Company({ company, nameOf, onSelect }: CompanyProps) {
  const [all, setAll] = useState(false);
  const shown = all ? company : company.slice(0, shownAtFirst);
  return (
    <>
      {shown.map(({ entity, sentences }) => (
        <NameButton
          key={entity}
          name={nameOf(entity)}
          count={sentences.length}
          onClick={() => onSelect(entity)}
        />
      ))}
      {company.length > shown.length && (
        <TextButton onClick={() => setAll(true)}>{company.length - shown.length} more</TextButton>
      )}
    </>
  );
}

function NameButton({ name, count, onClick }: { name: string; count?: number; onClick: () => void }) {
  return (
    <span className="me-[0.6em] inline-block text-ink-2">
      <TextButton onClick={onClick}>
        <bdi>{name}</bdi>
      </TextButton>
      {count !== undefined && ` ${count}`}
    </span>
  );
}

/** Each distinct wording once. */
function roleWords({ roles }: Entity): string {
  return [...new Set(roles.map(({ text }) => `“${text}”`))].join(', ');
}

function referenceOf({ wikipedia, wikidata }: Entity): { url: string; site: string } | undefined {
  if (wikipedia) return { url: wikipedia, site: 'Wikipedia' };
  return wikidata ? { url: `https://www.wikidata.org/wiki/${wikidata}`, site: 'Wikidata' } : undefined;
}

/** Entities with a mention that contains one of this entity: "U.N." in "U.N. Security Council". */
function outerNames(story: Story, entity: EntityId): readonly EntityId[] {
  const own = story.mentions.filter((mention) => mention.entity === entity);
  const outer = story.mentions.filter(
    (mention) =>
      mention.entity !== entity &&
      own.some(
        (inner) => inner.block === mention.block && inner.start >= mention.start && inner.end <= mention.end,
      ),
  );
  return [...new Set(outer.map((mention) => mention.entity))];
}
