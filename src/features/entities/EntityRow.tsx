import { type EntitySummary, totalMentions } from '#core/entities/entitySummaries.ts';
import { mentionDomId } from '#core/story/markup.ts';
import type { EntityId } from '#core/story/story.ts';
import { counted } from '#core/text/counted.ts';
import { useDispatch } from '#session/useSession.ts';
import { classNames } from '#ui/classNames.ts';
import { Icon } from '#ui/Icon.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';

type Props = {
  readonly summary: EntitySummary;
  readonly isSelected: boolean;
  readonly isSecond: boolean;
  /** Show rows next to each other if there is room, as in a book's index; people always get a line each. */
  readonly runsIn: boolean;
  readonly onSelect: (entity: EntityId, shift: boolean) => void;
};

/** A name with its role and number of mentions, and a link to the first mention for keyboard use and without JavaScript. */
export function EntityRow({ summary, isSelected, isSecond, runsIn, onSelect }: Props) {
  const dispatch = useDispatch();
  const { entity, mentions } = summary;
  const count = totalMentions(summary);
  const role = entity.roles[0]?.text;
  const own = entity.by === 'reader' && 'corrected by you';
  const words = `${counted(count, 'mention')} in this story`;
  return (
    <div className="relative flex items-center">
      <button
        type="button"
        data-part="name-row"
        className={classNames(
          'group/row flex min-h-6.5 w-full min-w-0 items-baseline gap-2 text-start focus-inside max-tablet:min-h-target max-tablet:items-center max-tablet:text-ui',
          runsIn && 'tablet:w-auto tablet:gap-1.5',
        )}
        aria-pressed={isSelected || isSecond}
        aria-expanded={isSelected}
        aria-label={[entity.name, role, own, words].filter(Boolean).join(', ')}
        onClick={(event) => onSelect(entity.id, event.shiftKey)}
      >
        <bdi data-part="name" className={classNames(name, isSelected && lit, isSecond && second)}>
          {entity.name}
        </bdi>
        {role && (
          <span
            className={classNames(
              'min-w-0 flex-[0_10_auto] truncate text-ink-2 text-label',
              runsIn && 'tablet:hidden',
            )}
          >
            {role}
          </span>
        )}
        {own && <span className="order-2 flex-none text-ink-2 text-label italic">{own}</span>}
        <span
          data-part="name-count"
          className={classNames('text-ink-2 text-label', runsIn ? 'max-tablet:ms-auto' : 'ms-auto')}
        >
          {count}
        </span>
      </button>
      {mentions.length > 0 && (
        <a
          className={classNames(first, runsIn && 'tablet:hidden')}
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

const name = 'max-w-full flex-none font-medium group-hover/row:kind-line';
const lit =
  '-mx-[0.3em] bg-lit-kind px-[0.3em] py-[0.15em] kind-line forced-color-adjust-none forced-colors:bg-[Mark] forced-colors:text-[MarkText] print:bg-transparent';
const second = 'kind-line decoration-3!';
const first =
  'first-mention inline-grid size-6 flex-none place-items-center self-center text-ink-2 hover:text-ink max-tablet:-me-3 max-tablet:size-target print:hidden';
