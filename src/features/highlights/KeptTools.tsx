import { type Shape, shapes, shapeWords } from '#core/highlights/highlight.ts';
import { SearchField } from '#ui/SearchField.tsx';

type Props = {
  readonly query: string;
  readonly shape: Shape | undefined;
  readonly onQuery: (query: string) => void;
  readonly onShape: (shape: Shape | undefined) => void;
};

export function KeptTools({ query, shape, onQuery, onShape }: Props) {
  return (
    <search className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
      <SearchField
        className="flex-[1_1_16rem]"
        label="Find a highlight"
        placeholder="Find by words, note or headline"
        value={query}
        onValue={onQuery}
      />
      <label className="flex items-center gap-2 text-ink-2 text-label">
        Shape
        <select
          className="min-h-11 rounded-control border border-rule bg-paper px-3 text-caption text-ink"
          value={shape ?? ''}
          onChange={({ target }) => onShape(shapes.find((one) => one === target.value))}
        >
          <option value="">All</option>
          {shapes.map((one) => (
            <option key={one} value={one}>
              {shapeWords[one]}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
