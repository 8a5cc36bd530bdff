import { DamagedRow } from './DamagedRow.tsx';
import type { OnDelete } from './useShelfActs.ts';

type Props = { readonly ids: readonly string[]; readonly onDelete: OnDelete };

/** Saved stories of which nothing can be shown. */
export function DamagedStories({ ids, onDelete }: Props) {
  return (
    <ul className="border-hairline border-t">
      {ids.map((id) => (
        <li key={id}>
          <DamagedRow title={id} onDelete={() => onDelete({ card: { id, headline: id } })} />
        </li>
      ))}
    </ul>
  );
}
