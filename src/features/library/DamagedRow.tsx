import { Button } from '#ui/Button.tsx';

type Props = { readonly title: string; readonly onDelete: () => void };

/** In place of a story that can't be drawn, so that it can be deleted and the others be read. */
export function DamagedRow({ title, onDelete }: Props) {
  return (
    <div className="grid justify-items-start gap-2 py-4">
      <p>
        A saved story can’t be shown, because its entry in this browser is damaged: “
        <bdi>{String(title)}</bdi>”. A backup may have it whole.
      </p>
      <Button onClick={onDelete}>Delete it</Button>
    </div>
  );
}
