import { assertNever } from '../assertNever.ts';
import type { Story } from '../story/story.ts';
import type { AnchorText } from './anchor.ts';
import { changeAttribution } from './changeAttributions.ts';
import { changeEntity, merge } from './changeEntities.ts';
import { addEvent, dropEvent, setDate } from './changeEvents.ts';
import { changeSource, mergeSources } from './changeSources.ts';
import { changeWords, split } from './changeWords.ts';
import type { Correction } from './correction.ts';
import type { Removal } from './findRemoved.ts';
import { done, missingName, missingSource, type Outcome } from './outcome.ts';
import { findEntity, findEvent, findSource } from './targets.ts';

/** Applies one correction to the result of those before it. */
export function change(story: Story, text: AnchorText, correction: Exclude<Correction, Removal>): Outcome {
  switch (correction.kind) {
    case 'mark':
    case 'same':
    case 'notName':
      return changeWords(story, text, correction);
    case 'split':
      return split(story, text, correction);
    case 'merge':
      return merge(story, text, correction);
    case 'rename':
    case 'describe':
    case 'entityKind': {
      const entity = findEntity(story, text, correction.entity);
      return entity ? done(changeEntity(story, entity, correction)) : missingName(correction.entity.name);
    }
    case 'eventDate':
    case 'dropEvent': {
      const event = findEvent(story, text, correction.event);
      if (!event) return { missing: [{ what: 'event', quote: correction.event.title }] };
      return done(
        correction.kind === 'eventDate' ? setDate(story, event, correction) : dropEvent(story, event.id),
      );
    }
    case 'addEvent':
      return addEvent(story, text, correction);
    case 'saidBy':
    case 'newSource':
    case 'noSource':
    case 'saidAsBefore':
      return changeAttribution(story, text, correction);
    case 'renameSource':
    case 'sourceKind': {
      const source = findSource(story, text, correction.source);
      return source ? done(changeSource(story, source, correction)) : missingSource(correction.source.label);
    }
    case 'mergeSource':
      return mergeSources(story, text, correction);
    default:
      return assertNever(correction);
  }
}
