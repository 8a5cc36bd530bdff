import type { KeptStory } from '../../highlights/keptStory.ts';
import { highlightBody } from '../annotations/highlightItems.ts';
import { ownTerms } from '../annotations/ownTerms.ts';
import { storyUrn, toUri } from '../storyUri.ts';

/**
 * The highlights of many stories as one W3C annotation collection. Those found have the selectors of a story's own annotations;
 * of the others only the quote is known. `site` ends with a slash.
 */
export function keptAnnotations(stories: readonly KeptStory[], site: string): object {
  const items = stories.flatMap((story) =>
    story.items.map(({ highlight, targets }) => {
      const source = sourceOf(story, site);
      const all = targets.map((selector) => ({ source, selector }));
      return {
        id: `urn:lede:highlight:${highlight.id}`,
        type: 'Annotation',
        ...highlightBody(highlight),
        target: all.length === 1 && all[0] ? all[0] : all,
      };
    }),
  );
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { lede: ownTerms }],
    id: 'urn:lede:highlights',
    type: 'AnnotationCollection',
    label: 'Highlights',
    total: items.length,
    first: { id: 'urn:lede:highlights:1', type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** As in the annotations of one story. */
function sourceOf({ key }: KeptStory, site: string): string {
  const [kind, id = ''] = key.split('/');
  return (kind === 'stories' ? toUri(`${site}${key}/`) : undefined) ?? storyUrn({ id });
}
