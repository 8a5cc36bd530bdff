import { useId } from 'react';

type Props<Value extends string> = {
  readonly title: string;
  readonly chosen: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
};

/** One of a few, as radio buttons in a row. */
export function Choice<Value extends string>({ title, chosen, options, onChoose, className }: Props<Value>) {
  const id = useId();
  return (
    <fieldset className={className}>
      <legend className="text-title">{title}</legend>
      <div className="flex flex-wrap gap-x-2">
        {options.map(([value, words]) => (
          <label key={value} className={`${choiceRow} min-w-[31%]`}>
            <input
              className={choiceBox}
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export const choiceRow = 'flex min-h-8 items-center gap-2 pointer-coarse:min-h-target';
export const choiceBox = 'size-4 flex-none accent-ink';
