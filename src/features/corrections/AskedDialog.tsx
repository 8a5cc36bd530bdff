import { assertNever } from '#core/assertNever.ts';
import { type Anchor, type AnchorText, makeAnchor } from '#core/corrections/anchor.ts';
import type { Unplaced } from '#core/corrections/applyCorrections.ts';
import { clauseAround } from '#core/corrections/clauses.ts';
import type { CorrectionDraft } from '#core/corrections/correction.ts';
import { eventsOf, toEntityTarget, toEventTarget, toSourceTarget } from '#core/corrections/targets.ts';
import { yearOf } from '#core/dates/yearOf.ts';
import { entitySummaries, totalMentions } from '#core/entities/entitySummaries.ts';
import { textOfBlock } from '#core/story/blocks.ts';
import type {
  Entity,
  EntityId,
  EventId,
  Passage,
  Source,
  SourceId,
  Story,
  StoryEvent,
} from '#core/story/story.ts';
import { splitSentences } from '#core/text/splitSentences.ts';
import type { StoryCorrections } from '#data/corrections/storyCorrections.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { ChooseDialog } from './ChooseDialog.tsx';
import { dateWords } from './correctionWords.ts';
import { AddEventDialog, DateDialog } from './EventDialogs.tsx';
import { KindButtons } from './KindButtons.tsx';
import { ListDialog } from './ListDialog.tsx';
import { RemovePartDialog } from './RemovePartDialog.tsx';
import { SaidDialog } from './SaidDialog.tsx';
import { SourceDialog, sourceChoices } from './SourceDialogs.tsx';
import { SplitDialog } from './SplitDialog.tsx';
import { TextDialog } from './TextDialog.tsx';
import { WordsDialog } from './WordsDialog.tsx';

/** The open dialog. */
export type Asked =
  | { readonly kind: 'list' | 'events' | 'sources' | 'parts' }
  | { readonly kind: 'words'; readonly at: string | undefined }
  | { readonly kind: 'same'; readonly passage: Passage; readonly everywhere: boolean }
  | { readonly kind: 'addEvent' | 'said'; readonly passage: Passage }
  | { readonly kind: 'rename' | 'merge' | 'split' | 'describe' | 'entityKind'; readonly entity: Entity }
  | { readonly kind: 'eventDate'; readonly event: StoryEvent }
  | { readonly kind: 'renameSource' | 'sourceKind' | 'mergeSource'; readonly source: Source };

type Props = {
  readonly asked: Asked;
  readonly story: Story;
  /** Text of the original story, which corrections are anchored in. */
  readonly text: AnchorText;
  readonly saved: StoryCorrections;
  readonly unplaced: readonly Unplaced[];
  readonly onEvent: (event: EventId) => void;
  readonly onSource: (source: SourceId) => void;
  readonly onSave: (draft: CorrectionDraft) => void;
  readonly onSaveAt: (passage: Passage, make: (target: Anchor) => CorrectionDraft) => void;
  readonly onWords: (passage: Passage) => void;
  readonly onUndo: (id: string) => void;
  readonly onClose: () => void;
};

export function AskedDialog({ asked, story, text, saved, unplaced, onClose, ...on }: Props) {
  const storyYear = yearOf(story.published);
  const nameTarget = (id: EntityId) => toEntityTarget(story, text, id);
  switch (asked.kind) {
    case 'list':
      return <ListDialog saved={saved} unplaced={unplaced} onUndo={on.onUndo} onClose={onClose} />;
    case 'words':
      return <WordsDialog story={story} at={asked.at} onChoose={on.onWords} onClose={onClose} />;
    case 'events':
      return (
        <ChooseDialog
          title="Choose an event"
          label="Find an event"
          choices={eventsOf(story).map(({ id, title, when }) => ({
            id,
            words: title,
            more: dateWords(when),
          }))}
          onChoose={(id) => on.onEvent(id as EventId)}
          onClose={onClose}
        />
      );
    case 'same': {
      const { passage, everywhere } = asked;
      const quote = textOfBlock(story, passage.block)?.slice(passage.start, passage.end) ?? '';
      return (
        <ChooseDialog
          title={`“${quote}” is the same as`}
          label="Find a name"
          choices={nameChoices(story, undefined)}
          onChoose={(id) => {
            const entity = nameTarget(id as EntityId);
            if (entity) on.onSaveAt(passage, (target) => ({ kind: 'same', target, entity, everywhere }));
          }}
          onClose={onClose}
        />
      );
    }
    case 'merge': {
      const entity = nameTarget(asked.entity.id);
      return (
        <ChooseDialog
          title={`${asked.entity.name} is the same as`}
          label="Find a name"
          choices={nameChoices(story, asked.entity.id)}
          onChoose={(id) => {
            const into = nameTarget(id as EntityId);
            if (entity && into) on.onSave({ kind: 'merge', entity, into });
          }}
          onClose={onClose}
        />
      );
    }
    case 'rename':
    case 'describe': {
      const { kind } = asked;
      const entity = nameTarget(asked.entity.id);
      const isName = kind === 'rename';
      return (
        <TextDialog
          title={isName ? `Rename ${asked.entity.name}` : `Edit the role of ${asked.entity.name}`}
          label={isName ? 'Name' : 'In one line, who or what this is'}
          value={isName ? asked.entity.name : (asked.entity.description ?? '')}
          mayBeEmpty={!isName}
          onSave={(words) => {
            if (!entity) return;
            if (isName) on.onSave({ kind, entity, name: words });
            else on.onSave({ kind, entity, ...(words !== '' && { text: words }) });
          }}
          onClose={onClose}
        />
      );
    }
    case 'split':
      return (
        <SplitDialog
          story={story}
          entity={asked.entity}
          onSave={(chosen, name, as) => {
            const entity = nameTarget(asked.entity.id);
            const mentions = chosen.flatMap((mention) => makeAnchor(text, mention) ?? []);
            if (entity && mentions.length > 0) on.onSave({ kind: 'split', entity, mentions, name, as });
          }}
          onClose={onClose}
        />
      );
    case 'entityKind':
      return (
        <Dialog title={`${asked.entity.name} is`} onClose={onClose}>
          {(close) => (
            <div className="mt-2 flex flex-wrap gap-2">
              <KindButtons
                current={asked.entity.kind}
                onKind={(as) => {
                  const entity = nameTarget(asked.entity.id);
                  close();
                  if (entity && as !== asked.entity.kind) on.onSave({ kind: 'entityKind', entity, as });
                }}
              />
            </div>
          )}
        </Dialog>
      );
    case 'eventDate':
      return (
        <DateDialog
          event={asked.event}
          storyYear={storyYear}
          onSave={(when, lasted) => {
            const event = toEventTarget(story, text, asked.event.id);
            if (event)
              on.onSave({
                kind: 'eventDate',
                event,
                ...(when !== undefined && { when }),
                ...(lasted && { lasted }),
              });
          }}
          onClose={onClose}
        />
      );
    case 'addEvent': {
      const sentence = sentenceAround(story, asked.passage);
      return (
        <AddEventDialog
          sentence={sentence.text}
          when={sentence.when}
          storyYear={storyYear}
          onSave={({ title, when, status }) =>
            on.onSaveAt(asked.passage, (target) => ({
              kind: 'addEvent',
              target,
              title,
              status,
              ...(when !== undefined && { when }),
            }))
          }
          onClose={onClose}
        />
      );
    }
    case 'said': {
      const { passage } = asked;
      const clause = clauseAround(story, passage);
      if (!clause) return null;
      return (
        <SaidDialog
          story={story}
          clause={clause}
          words={textOfBlock(story, passage.block)?.slice(passage.start, passage.end) ?? ''}
          onSave={(said) => {
            if (said.kind !== 'saidBy') return on.onSaveAt(clause, (target) => ({ ...said, target }));
            const source = toSourceTarget(story, text, said.source);
            if (source) on.onSaveAt(clause, (target) => ({ kind: 'saidBy', target, source }));
          }}
          onClose={onClose}
        />
      );
    }
    case 'sources':
      return (
        <ChooseDialog
          title="Choose a source"
          label="Find a source"
          choices={sourceChoices(story)}
          onChoose={(id) => on.onSource(id as SourceId)}
          onClose={onClose}
        />
      );
    case 'parts':
      return <RemovePartDialog story={story} onSave={on.onSave} onClose={onClose} />;
    case 'renameSource':
    case 'sourceKind':
    case 'mergeSource':
      return <SourceDialog {...asked} story={story} text={text} onSave={on.onSave} onClose={onClose} />;
    default:
      return assertNever(asked);
  }
}

function nameChoices(story: Story, without: EntityId | undefined) {
  return entitySummaries(story)
    .filter(({ entity }) => entity.id !== without)
    .map((summary) => ({
      id: summary.entity.id,
      words: summary.entity.name,
      more: summary.entity.roles[0]?.text ?? `${totalMentions(summary)} in this story`,
      also: summary.entity.aliases.map(({ text }) => text).join(' '),
    }));
}

/** The sentence around the passage, and the first date marked in it. */
function sentenceAround(
  story: Story,
  { block, start, end }: Passage,
): { readonly text: string; readonly when: string } {
  const text = textOfBlock(story, block) ?? '';
  const touched = splitSentences(text, story.language).filter((one) => one.start < end && start < one.end);
  const from = touched[0]?.start ?? start;
  const to = touched.at(-1)?.end ?? end;
  const time = story.times.find(
    (one) => one.block === block && one.start >= from && one.end <= to && one.when,
  );
  return { text: text.slice(from, to), when: time?.when ?? '' };
}
