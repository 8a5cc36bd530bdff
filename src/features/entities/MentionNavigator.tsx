import { useDispatch } from '#session/useSession.ts';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  readonly name: string;
  readonly count: number;
  /** 1-based; undefined until the reader asks for one. */
  readonly current: number | undefined;
  /** In the peek bar the buttons point up and down the page and closing is a bare cross. */
  readonly compact?: boolean;
};

/** "3 of 18", with a way back and on through the mentions in page order. */
export function MentionNavigator({ name, count, current, compact = false }: Props) {
  const dispatch = useDispatch();
  const step = (by: 1 | -1) => dispatch({ kind: 'mentionStepped', by });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="navigator" role="group" aria-label={`Mentions of ${name}`}>
      <button type="button" className="icon-button" aria-label="Previous mention" onClick={() => step(-1)}>
        <Icon name={compact ? 'up' : 'previous'} mirrored={!compact} />
      </button>
      <p className="nav-count" role="status">
        {current ? `${current} of ${count}` : count === 1 ? '1 mention' : `${count} mentions`}
      </p>
      <button type="button" className="icon-button" aria-label="Next mention" onClick={() => step(1)}>
        <Icon name={compact ? 'down' : 'next'} mirrored={!compact} />
      </button>
      <button
        type="button"
        className={compact ? 'icon-button nav-clear' : 'text-button nav-clear'}
        aria-label="Clear highlight"
        onClick={() => dispatch({ kind: 'layerClosed', layer: 'entity' })}
      >
        <Icon name="close" />
        {!compact && 'Clear'}
      </button>
    </div>
  );
}
