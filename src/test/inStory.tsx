import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { SessionEffect } from '#core/session/sessionEffect.ts';
import type { SessionEvent } from '#core/session/sessionEvent.ts';
import type { Entry } from '#core/session/trail.ts';
import type { Story } from '#core/story/story.ts';
import { sitePictures } from '#data/storyPictures.ts';
import { StorySession } from '#session/StorySession.tsx';
import type { Session } from '#session/session.ts';
import { useSessionStore } from '#session/useSession.ts';
import { handsOn } from './handsOn.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

/** Renders parts of a story page in a session of their own. Steps in history arrive at once. `original`: without corrections. */
export async function inStory(story: Story, children: ReactNode, original = story) {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  const effects: SessionEffect[] = [];
  let session: Session | undefined;
  const arrive = (entry: Entry) =>
    session?.dispatch({
      kind: 'arrived',
      entry,
      isCold: false,
      unknown: [],
      isStale: false,
      hasTraversed: false,
    });
  const take = (joined: Session) => {
    session = joined;
    joined.connect((effect) => {
      effects.push(effect);
      if (effect.kind === 'navigate') arrive(effect.to);
    });
  };
  await act(async () => {
    root.render(
      <StorySession story={story} original={original} pictures={sitePictures('x')} storyKey={null}>
        <Join onSession={take} />
        {children}
      </StorySession>,
    );
  });
  await act(async () => arrive({ address: {}, trail: [] }));
  effects.length = 0;
  return {
    ...handsOn(container),
    effects: () => effects.map(({ kind }) => kind),
    address: () => session?.state().shown.address,
    session: () => session,
    dispatch: (event: SessionEvent) => act(async () => session?.dispatch(event)),
    leave: () =>
      act(async () => {
        root.unmount();
        container.remove();
      }),
  };
}

function Join({ onSession }: { readonly onSession: (session: Session) => void }) {
  onSession(useSessionStore());
  return null;
}
