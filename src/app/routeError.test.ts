import { describe, expect, it } from 'vitest';
import { OwnStoryError } from '#data/library/ownStoryError.ts';
import { StoryError } from '#data/stories.ts';
import { routeErrorTitle, toRouteError } from './routeError.ts';

const missing = new StoryError('stories/ferry/story.json', { kind: 'missing' });
const offline = new StoryError('stories/ferry/story.json', { kind: 'unreachable' });
const broken = new StoryError('stories/ferry/story.json', { kind: 'unreadable', found: '{"ver' });
const noPage = { status: 404, statusText: 'Not Found', internal: true, data: '' };

describe('a page that failed', () => {
  it.each([
    [noPage, 'page', 'notFound', 'Page not found'],
    [missing, 'story', 'notFound', 'Story not found'],
    [offline, 'story', 'unreachable', 'Not reached'],
    [broken, 'story', 'badFile', 'This story can’t be shown'],
    [new OwnStoryError('ferry', { kind: 'missing' }), 'story', 'notOpened', 'Story not opened'],
    [new TypeError('x is undefined'), 'page', 'unforeseen', 'Something went wrong'],
  ] as const)('is titled for what it says: %s, %s', (error, subject, kind, title) => {
    const routeError = toRouteError(error, subject);
    expect(routeError.kind).toBe(kind);
    expect(routeErrorTitle(routeError)).toBe(title);
  });

  it('never says that a story was not found if the list of stories is missing', () => {
    const routeError = toRouteError(missing, 'list of stories');
    expect(routeError).toEqual({ kind: 'unreachable', what: 'list of stories' });
    expect(routeErrorTitle(routeError)).toBe('Not reached');
  });
});
