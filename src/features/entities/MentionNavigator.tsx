import { useDispatch } from '#session/useSession.ts';
import { Button } from '#ui/Button.tsx';
import { classNames } from '#ui/classNames.ts';
import { IconButton } from '#ui/IconButton.tsx';

type Props = {
  readonly name: string;
  readonly count: number;
  /** 1-based; undefined until the reader goes to one. */
  readonly current: number | undefined;
  /** In the peek bar: up and down arrows, and an icon-only close button. */
  readonly compact?: boolean;
};

/** "3 of 18", with buttons for the previous and next mention in page order. */
export function MentionNavigator({ name, count, current, compact = false }: Props) {
  const dispatch = useDispatch();
  const step = (by: 1 | -1) => dispatch({ kind: 'mentionStepped', by });
  const clear = () => dispatch({ kind: 'layerClosed', layer: 'entity' });
  const button = compact ? 'h-10! w-target!' : 'max-tablet:size-target';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      data-part="navigator"
      className={classNames('flex items-center print:hidden', compact ? '-me-3' : '-ms-2 gap-1')}
      role="group"
      aria-label={`Mentions of ${name}`}
    >
      <IconButton
        label="Previous mention"
        icon={compact ? 'up' : 'previous'}
        mirrored={!compact}
        className={button}
        onClick={() => step(-1)}
      />
      <p
        className={classNames(
          'text-center font-semibold',
          compact ? '-order-1 whitespace-nowrap px-2 text-caption' : 'min-w-[4.5em]',
        )}
        role="status"
      >
        {current ? (
          `${current} of ${count}`
        ) : (
          // A narrow phone's room is for the name.
          <>
            {count}{' '}
            <span className={compact ? 'max-narrow:sr-only' : ''}>
              {count === 1 ? 'mention' : 'mentions'}
            </span>
          </>
        )}
      </p>
      <IconButton
        label="Next mention"
        icon={compact ? 'down' : 'next'}
        mirrored={!compact}
        className={button}
        onClick={() => step(1)}
      />
      {compact ? (
        <IconButton label="Clear highlight" icon="close" className={button} onClick={clear} />
      ) : (
        <Button look="quiet" icon="close" className="ms-auto" aria-label="Clear highlight" onClick={clear}>
          Clear
        </Button>
      )}
    </div>
  );
}
