import { choices, type Settings } from '#data/settings.ts';

type Props = {
  readonly size: Settings['size'];
  readonly onChoose: (size: Settings['size']) => void;
};

const { size: sizes } = choices;

/** The steps of the text's size on a slider, from a small A to a large one. */
export function SizeChoice({ size, onChoose }: Props) {
  const words = `${size} of ${sizes.length}`;
  return (
    <label className="grid">
      <span className="flex justify-between">
        <span className="text-title">Text size</span>
        <span className="text-ink-2 text-label" aria-hidden="true">
          {words}
        </span>
      </span>
      <span className="flex min-h-8 items-center gap-3 font-story pointer-coarse:min-h-target">
        <span className="text-label" aria-hidden="true">
          A
        </span>
        <input
          className="min-w-0 flex-1 accent-ink"
          type="range"
          min={1}
          max={sizes.length}
          aria-valuetext={words}
          value={size}
          onChange={(event) => {
            const next = sizes.find((one) => one === event.currentTarget.value);
            if (next) onChoose(next);
          }}
        />
        <span className="text-heading" aria-hidden="true">
          A
        </span>
      </span>
    </label>
  );
}
