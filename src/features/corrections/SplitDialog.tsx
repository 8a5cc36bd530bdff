import { useState } from 'react';
import { mentionsInPageOrder, textOfBlock } from '#core/story/blocks.ts';
import type { Entity, EntityKind, Mention, Story } from '#core/story/story.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';
import { KindButtons } from './KindButtons.tsx';

type Props = {
  readonly story: Story;
  readonly entity: Entity;
  readonly onSave: (mentions: readonly Mention[], name: string, kind: EntityKind) => void;
  readonly onClose: () => void;
};

/** In UTF-16 code units: context shown on each side of a mention. */
const around = 36;

/** Moves some of an entity's mentions to a new entity. */
export function SplitDialog({ story, entity, onSave, onClose }: Props) {
  const mentions = mentionsInPageOrder(story).filter((mention) => mention.entity === entity.id);
  const [chosen, setChosen] = useState<readonly Mention[]>([]);
  const [name, setName] = useState('');
  const [kind, setKind] = useState(entity.kind);
  const isReady = chosen.length > 0 && name.trim() !== '';
  return (
    <Dialog title={`Separate from ${entity.name}`} onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isReady) return;
            onSave(chosen, name.trim(), kind);
            close();
          }}
        >
          <fieldset className="grid max-h-56 overflow-y-auto border-hairline border-b">
            <legend>These mean someone or something else:</legend>
            {mentions.map((mention) => {
              const { before, after } = surroundings(story, mention);
              return (
                <label key={`${mention.block} ${mention.start}`} className="flex items-start gap-3 py-2">
                  <input
                    className={fieldStyle}
                    type="checkbox"
                    checked={chosen.includes(mention)}
                    onChange={(event) =>
                      setChosen(
                        event.target.checked
                          ? [...chosen, mention]
                          : chosen.filter((other) => other !== mention),
                      )
                    }
                  />
                  <span>
                    {before}
                    <b>{mention.quote}</b>
                    {after}
                  </span>
                </label>
              );
            })}
          </fieldset>
          <Field className="my-3" label="Their name">
            <input
              className={fieldStyle}
              value={name}
              maxLength={400}
              onChange={(event) => setName(event.target.value)}
              autoComplete="off"
            />
          </Field>
          <fieldset className="mt-2 flex flex-wrap gap-2" aria-label="Kind">
            <KindButtons current={kind} onKind={setKind} />
          </fieldset>
          <p className="mt-4 flex justify-end">
            <Button type="submit" isUnavailable={!isReady}>
              Separate
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}

function surroundings(story: Story, { block, start, end }: Mention) {
  const text = textOfBlock(story, block) ?? '';
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return {
    before: start > around ? `…${before.slice(before.indexOf(' '))}` : before,
    after: end + around < text.length ? `${after.slice(0, after.lastIndexOf(' '))} …` : after,
  };
}
