import { type ReactNode, useId, useRef } from 'react';
import { Icon } from './Icon.tsx';
import { Popover } from './Popover.tsx';

type Item<Value extends string> = {
  readonly value: Value;
  readonly words: string;
  /** Not one of the choices. */
  readonly isAction?: true;
};
type Props<Value extends string> = {
  readonly label: string;
  /** What the button shows; `label` is its name. */
  readonly face: ReactNode;
  readonly items: readonly Item<Value>[];
  /** The selected item of a single choice; undefined for a list of actions. */
  readonly chosen?: Value;
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
};

/** A short list of buttons in a popover; choosing one closes it. */
export function Menu<Value extends string>({
  label,
  face,
  items,
  chosen,
  onChoose,
  className,
}: Props<Value>) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const close = () => list.current?.closest<HTMLElement>('[popover]')?.hidePopover();
  return (
    <Popover id={id} label={label} face={face} {...(className && { className })}>
      <ul ref={list} className="-m-2 grid gap-0.5">
        {items.map(({ value, words, isAction }) => (
          <li key={value}>
            <button
              type="button"
              className="flex min-h-9 w-full items-center gap-2 rounded-control px-2 text-start hover:bg-hover aria-pressed:font-semibold pointer-coarse:min-h-target"
              aria-pressed={chosen === undefined || isAction ? undefined : value === chosen}
              onClick={() => {
                onChoose(value);
                close();
              }}
            >
              <span className="w-4">{value === chosen && <Icon name="check" size={14} />}</span>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
