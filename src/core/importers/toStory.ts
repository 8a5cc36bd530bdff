import type { Result } from '../result.ts';
import { isLanguage } from '../story/checkLocale.ts';
import { noRights } from '../story/given.ts';
import { parseStory } from '../story/parseStory.ts';
import type { StoryFile } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import type { StoryFileError } from '../story/storyFileError.ts';
import { slugOf } from '../text/slugOf.ts';
import { blockIds } from './blockIds.ts';
import type { ArticleDraft, DraftBlock, DraftFields, DraftText } from './draft.ts';
import type { MatchedFile } from './matchPictures.ts';
import { guessLanguage } from './text/guessLanguage.ts';
import { keepSafeMarks } from './text/safeMarks.ts';
import { toPhoto } from './toPhoto.ts';

type FileBlock = StoryFile['body'][number];

/**
 * A finished draft as a story, validated like any file. Pictures before the text are only in the strip; those within it
 * stay in place as figures. Required fields that the source lacks are filled with words saying so: no publisher, credit
 * or notice is invented, and a missing date stays absent.
 */
export function toStory(
  given: ArticleDraft,
  files: ReadonlyMap<string, MatchedFile>,
): Result<Story, readonly StoryFileError[]> {
  const draft = withText(given);
  const { fields } = draft;
  const language = languageOf(draft);
  const inText = draft.blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : []));
  const pictures = [...draft.pictures, ...inText];
  const file = {
    version: 1,
    id: slugOf(fields.headline ?? ''),
    language,
    ...pick(fields, [
      'direction',
      'summary',
      'published',
      'updated',
      'captured',
      'timeZone',
      'sourceUrl',
      'byline',
    ]),
    ...readFrom(fields),
    headline: fields.headline ?? '',
    ...(fields.dateline !== undefined && { dateline: { text: fields.dateline } }),
    publisher: {
      name: fields.publisher ?? 'Publisher not given',
      ...(fields.publisherUrl !== undefined && { url: fields.publisherUrl }),
    },
    contributors: draft.contributors.map((line, i) => ({ id: `contributor-${i + 1}`, ...toText(line) })),
    links: draft.links.map((line, i) => ({ id: `link-${i + 1}`, ...toText(line) })),
    rights: {
      copyrightNotice: fields.copyright ?? noRights,
      ...(fields.usageTerms !== undefined && { usageTerms: fields.usageTerms }),
    },
    body: toBody(draft.blocks, draft.pictures.length),
    photos: pictures.map((picture, i) => toPhoto(picture, i, language, files)),
  };
  return parseStory(file);
}

/** A story needs text and a headline; for an item with pictures only, captions become its text and one its headline. */
function withText(draft: ArticleDraft): ArticleDraft {
  if (draft.blocks.length > 0) return draft;
  const [caption = ''] = draft.pictures.map((picture) => picture.caption);
  return {
    ...draft,
    fields: { ...draft.fields, headline: draft.fields.headline ?? (caption.slice(0, 100) || 'Picture') },
    blocks: draft.pictures.map((picture) => ({ type: 'figure', picture })),
    pictures: [],
  };
}

function languageOf({ fields, blocks }: ArticleDraft): string {
  const said = fields.language?.trim().replace('_', '-');
  if (said !== undefined && said !== '' && isLanguage(said)) return said;
  return guessLanguage(blocks.map((block) => ('text' in block ? block.text : '')).join('\n'));
}

function pick<Key extends keyof DraftFields>(fields: DraftFields, keys: readonly Key[]) {
  return Object.fromEntries(
    keys.flatMap((key) => (fields[key] === undefined || fields[key] === '' ? [] : [[key, fields[key]]])),
  );
}

/** Only of times that the story has. */
function readFrom(fields: DraftFields): Pick<StoryFile, 'readFrom'> {
  const known = (['published', 'updated', 'captured'] as const).flatMap((name) => {
    const from = fields[`${name}From`];
    return from === undefined || (fields[name] ?? '') === '' ? [] : [[name, from] as const];
  });
  return known.length === 0 ? {} : { readFrom: Object.fromEntries(known) };
}

function toBody(blocks: readonly DraftBlock[], picturesBefore: number): readonly object[] {
  const ids = blockIds(blocks);
  let photo = picturesBefore;
  return blocks.map((block, i): object => {
    const id = ids[i];
    if (block.type === 'figure') {
      photo += 1;
      return { id, type: block.type, photo: `picture-${photo}` };
    }
    if (!('text' in block)) return { id, ...block };
    const { text: _text, marks: _marks, ...rest } = block;
    return { id, ...rest, ...toText(block) };
  });
}

function toText(line: DraftText): Pick<FileBlock & { type: 'paragraph' }, 'text' | 'marks'> {
  const marks = keepSafeMarks(line);
  return { text: line.text, ...(marks.length > 0 && { marks: [...marks] }) };
}
