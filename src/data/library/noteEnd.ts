import type { QueryClient } from '@tanstack/react-query';
import { ownId } from '../ownKey.ts';

/** One of the reader's own stories has been read to its end. The code that writes it is loaded only then. */
export function noteEnd(client: QueryClient, story: string): void {
  const id = ownId(story);
  if (id === undefined) return;
  const write = async () => {
    const { refreshRow, shelveStory } = await import('./shelveStory.ts');
    await shelveStory(id, { kind: 'read', isRead: true });
    await refreshRow(client, id);
  };
  // Without it the story stays unread: its menu can say otherwise.
  void write().catch(() => undefined);
}
