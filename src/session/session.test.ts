import { describe, expect, it } from 'vitest';
import type { SessionEffect } from '#core/session/sessionEffect.ts';
import { toStoryFacts } from '#core/session/storyFacts.ts';
import type { EntityId } from '#core/story/story.ts';
import { bundledStory } from '#test/bundledStory/bundledStory.ts';
import { makeSession } from './session.ts';

const facts = toStoryFacts(bundledStory());
const kim = 'kim-jong-un' as EntityId;

describe('a session', () => {
  it('performs effects in order, with the new state in place', () => {
    const session = makeSession(facts);
    const performed: [SessionEffect['kind'], EntityId | undefined][] = [];
    session.connect(({ kind }) => performed.push([kind, session.state().asked.address.entity]));
    session.dispatch({ kind: 'nameChosen', entity: kim, mention: 1, asSecond: false });
    expect(performed).toEqual([
      ['highlight', kim],
      ['navigate', kim],
      ['announce', kim],
    ]);
  });

  it('notifies subscribers of changes until they unsubscribe, and never without a change', () => {
    const session = makeSession(facts);
    let told = 0;
    const stop = session.watch(() => {
      told += 1;
    });
    session.dispatch({ kind: 'escaped' });
    expect(told).toBe(0);
    session.dispatch({ kind: 'announced', words: 'Saved' });
    expect(told).toBe(1);
    stop();
    session.dispatch({ kind: 'announced', words: 'Gone' });
    expect(told).toBe(1);
  });

  it('uses the edition of the story that is shown', () => {
    const session = makeSession(facts);
    const [, ...others] = facts.summaries;
    session.showStory({ ...facts, summaries: others });
    expect(session.facts().summaries).toBe(others);
  });
});
