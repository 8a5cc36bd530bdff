import { plainBody } from '../../exporters/ninjs/plainBody.ts';
import { storyContentType } from '../../exporters/ninjs/storyContentType.ts';
import type { ArticleRead } from '../articleRead.ts';
import { field, textField, toList } from '../json/access.ts';
import { squash } from '../text/squash.ts';
import { storyFrom } from './readOwnHtml.ts';

/** A ninjs item written by toNinjs: one of its bodies is the story, valid as long as headline and text still agree. */
export function readOwnNinjs(source: string): ArticleRead | undefined {
  if (!source.includes(storyContentType)) return undefined;
  const item = parse(source);
  const bodyOf = (type: string) =>
    textField(
      toList(field(item, 'bodies')).find((body) => textField(body, 'contentType') === type),
      'value',
    );
  const story = storyFrom(bodyOf(storyContentType) ?? '');
  if (!story) return undefined;
  const headline = textField(toList(field(item, 'headlines'))[0], 'value') ?? '';
  const isSame = (a: string, b: string) => squash(a) === squash(b);
  if (!isSame(headline, story.headline) || !isSame(bodyOf('text/plain') ?? '', plainBody(story)))
    return undefined;
  return { kind: 'story', story, dropped: [] };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return undefined; // invalid JSON: the general reader reports it
  }
}
