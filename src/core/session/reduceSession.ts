import { assertNever } from '../assertNever.ts';
import { closeLayer, openLayer, stepInside } from './historySteps.ts';
import { type Outcome, withEffects } from './outcome.ts';
import { arrive } from './reduceArrival.ts';
import { showInTimeline, showSentence } from './reduceEvents.ts';
import { chooseMention, chooseName, stepMention } from './reduceNames.ts';
import { dragSheet } from './reduceSheet.ts';
import type { SessionEvent } from './sessionEvent.ts';
import type { SessionState } from './sessionState.ts';
import { unknownNotice } from './sessionWords.ts';
import { foldRegion } from './side.ts';
import type { StoryFacts } from './storyFacts.ts';
import { topLayer } from './trail.ts';

const noticeMs = 8000;

/** Maps each event to the next state and the effects that the page has to perform. */
export function reduceSession(state: SessionState, event: SessionEvent, facts: StoryFacts): Outcome {
  switch (event.kind) {
    case 'nameChosen':
      return chooseName(state, event, facts);
    case 'mentionChosen':
      return chooseMention(state, event, facts);
    case 'mentionStepped':
      return stepMention(state, event.by, facts);
    case 'secondRemoved':
      return stepInside(state, { second: undefined });
    case 'sentenceAsked':
      return showSentence(state, event.event, facts);
    case 'eventAsked':
      return showInTimeline(state, event.event);
    case 'evidencePressed': {
      const told = state.asked.address.event;
      return told ? showInTimeline(state, told) : withEffects(state);
    }
    case 'photoOpened':
      return openLayer(state, 'photo', { photo: event.photo });
    case 'photoTurned':
      return stepInside(state, { photo: event.photo });
    case 'panelOpened':
      return openLayer(state, 'panel', { panel: event.panel });
    case 'sheetSized':
      return withEffects({ ...state, isFull: event.isFull });
    case 'sheetDragged':
      return dragSheet(state, event.direction);
    case 'regionFolded':
      return withEffects({ ...state, folded: foldRegion(state.folded, event.region) });
    case 'lateStep':
      return event.step(state, facts);
    case 'layerClosed':
      return closeLayer(state, event.layer);
    case 'escaped': {
      const layer = topLayer(state.asked);
      return layer ? closeLayer(state, layer) : withEffects(state);
    }
    case 'sentenceRead':
      return withEffects({ ...state, read: event.events });
    case 'widthChanged':
      return withEffects({ ...state, width: event.width });
    case 'arrived':
      return arrive(state, event, facts);
    case 'announced':
      return withEffects({ ...state, message: event.words });
    case 'unknownStands': {
      if (state.unknown !== event.words) return withEffects(state);
      const notice = unknownNotice(event.words);
      return withEffects(
        { ...state, notice },
        { kind: 'later', ms: noticeMs, event: { kind: 'noticeEnded', words: notice } },
      );
    }
    case 'noticeEnded':
      return withEffects(state.notice === event.words ? { ...state, notice: '' } : state);
    default:
      return assertNever(event);
  }
}
