import { useState } from 'react';
import { attributionBefore, attributionOf } from '#core/corrections/clauses.ts';
import { claimAt, claimsOf } from '#core/sources/claims.ts';
import { claimLine } from '#core/sources/claimWords.ts';
import { type SourceKind, sourceKinds } from '#core/sources/sourceKinds.ts';
import { textOfBlock } from '#core/story/blocks.ts';
import type { Passage, SourceId, Story } from '#core/story/story.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field, fieldStyle } from '#ui/Field.tsx';
import { kindChoices } from './SourceDialogs.tsx';
import { kindUnlessSaid } from './SourceTools.tsx';

/** Who says a clause, as the reader chose. */
export type Said =
  | { readonly kind: 'saidBy'; readonly source: SourceId }
  | { readonly kind: 'newSource'; readonly label: string; readonly as: SourceKind }
  | { readonly kind: 'noSource' | 'saidAsBefore' };

type Props = {
  readonly story: Story;
  /** A sentence, or a clause of one. */
  readonly clause: Passage;
  /** The selected words: what a new source may be called. */
  readonly words: string;
  readonly onSave: (said: Said) => void;
  readonly onClose: () => void;
};

/** The longest words, in UTF-16 units, that are offered as the name of a new source. */
const longestLabel = 80;

export function SaidDialog({ story, clause, words, onSave, onClose }: Props) {
  const text = textOfBlock(story, clause.block)?.slice(clause.start, clause.end) ?? '';
  const now = attributionOf(story, clause);
  const before = attributionBefore(story, clause)?.source;
  const beforeLabel = story.sources.find(({ id }) => id === before)?.label;
  const claim = claimAt(claimsOf(story), clause);
  const [choice, setChoice] = useState<string>(now?.source ?? noSource);
  const [label, setLabel] = useState(words === text || words.length > longestLabel ? '' : words);
  const [kind, setKind] = useState<SourceKind>();
  const said = toSaid(story, choice, label.trim(), kind);
  const isSame =
    said?.kind === 'saidBy' ? said.source === now?.source : said?.kind === 'noSource' && !now?.source;
  const isReady = said !== undefined && (!isSame || now?.sure === false);
  return (
    <Dialog title="Who says this" onClose={onClose}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!isReady) return;
            onSave(said);
            close();
          }}
        >
          <blockquote
            className="max-h-32 overflow-y-auto border-rule border-s-2 ps-3 font-story text-base"
            lang={story.language}
          >
            {text}
          </blockquote>
          <p className="my-1 text-ink-2 text-label">
            Now: {claim ? claimLine(claim) : sourceKinds.unstated.one}
          </p>
          <Field className="my-3" label="Source">
            <select className={fieldStyle} value={choice} onChange={(event) => setChoice(event.target.value)}>
              <option value={noSource}>{sourceKinds.unstated.many}</option>
              {beforeLabel !== undefined && (
                <option value={asBefore}>Same as the sentence before: {beforeLabel}</option>
              )}
              {story.sources.map((source) => (
                <option key={source.id} value={source.id}>
                  {[source.label, ...kindUnlessSaid(source)].join(', ')}
                </option>
              ))}
              <option value={newSource}>New source …</option>
            </select>
          </Field>
          {choice === newSource && (
            <>
              <Field className="my-3" label="What it is called">
                <input
                  className={fieldStyle}
                  value={label}
                  maxLength={400}
                  onChange={(event) => setLabel(event.target.value)}
                  autoComplete="off"
                />
              </Field>
              <Field className="my-3" label="Kind">
                <select
                  className={fieldStyle}
                  value={kind ?? ''}
                  onChange={(event) =>
                    setKind(kindChoices.find((one) => one.kind === event.target.value)?.kind)
                  }
                >
                  <option value="">Choose a kind</option>
                  {kindChoices.map((one) => (
                    <option key={one.kind} value={one.kind}>
                      {one.words}
                    </option>
                  ))}
                </select>
              </Field>
            </>
          )}
          <p className="mt-4 flex justify-end">
            <Button type="submit" isUnavailable={!isReady}>
              Save
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}

/** Values of the list that are no source: ids have no capitals. */
const noSource = 'NONE';
const asBefore = 'BEFORE';
const newSource = 'NEW';

function toSaid(
  { sources }: Story,
  choice: string,
  label: string,
  kind: SourceKind | undefined,
): Said | undefined {
  if (choice === noSource) return { kind: 'noSource' };
  if (choice === asBefore) return { kind: 'saidAsBefore' };
  if (choice === newSource)
    return label === '' || kind === undefined ? undefined : { kind: 'newSource', label, as: kind };
  const source = sources.find(({ id }) => id === choice);
  return source && { kind: 'saidBy', source: source.id };
}
