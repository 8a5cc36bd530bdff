import { type FormEvent, useId, useState } from 'react';
import type { ShelfStory } from '#core/library/shelfStory.ts';
import { isSameTag, longestTag, mostTags, type TagCount, toTag } from '#core/library/tags.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import type { OnShelve } from './useShelfActs.ts';

type Props = {
  readonly story: ShelfStory;
  /** Of all stories, to choose from. */
  readonly known: readonly TagCount[];
  readonly onShelve: OnShelve;
  readonly onClose: () => void;
};

/** The tags of one story. Each change is saved at once. */
export function TagsDialog({ story, known, onShelve, onClose }: Props) {
  const { tags = [] } = story.own?.shelved ?? {};
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const list = useId();

  const add = (event: FormEvent) => {
    event.preventDefault();
    const wanted = toTag(typed);
    if (wanted === undefined) return setSaid('Type a word first.');
    if (tags.some((one) => isSameTag(one, wanted)))
      return setSaid(`The story has the tag “${wanted}” already.`);
    if (tags.length >= mostTags) return setSaid(`A story can have ${mostTags} tags. Remove one first.`);
    // As it is written elsewhere, so that one tag has one spelling.
    const tag = known.find((one) => isSameTag(one.tag, wanted))?.tag ?? wanted;
    onShelve(story, { kind: 'tag', tag });
    setTyped('');
    setSaid(`Added “${tag}”.`);
  };
  const remove = (tag: string) => {
    onShelve(story, { kind: 'untag', tag });
    setSaid(`Removed “${tag}”.`);
  };
  return (
    <Dialog title="Tags" onClose={onClose}>
      <p className="wrap-anywhere text-ink-2">
        <bdi>{story.card.headline}</bdi>
      </p>
      <form className="mt-4 flex items-end gap-2" onSubmit={add}>
        <Field label="New tag" className="flex-1">
          <input
            className={fieldStyle}
            value={typed}
            list={list}
            maxLength={longestTag}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
        <datalist id={list}>
          {known.map(({ tag }) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <Button type="submit">Add</Button>
      </form>
      <MetaText className="mt-2 min-h-5" role="status">
        {said}
      </MetaText>
      {tags.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-2" aria-label="Tags of the story">
          {tags.map((tag) => (
            <li key={tag} className="inline-flex items-center rounded-control border border-hairline ps-2.5">
              <bdi>{tag}</bdi>
              <IconButton label={`Remove “${tag}”`} icon="close" size={14} onClick={() => remove(tag)} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
