import { fail, ok, type Result } from '../result.ts';
import type { ArticleError } from './articleError.ts';
import type { ArticleRead, ReadContext } from './articleRead.ts';
import { decodeBytes } from './bytes/decodeBytes.ts';
import { fileKind } from './bytes/fileKind.ts';
import { countLost, fixDoubleEncoding } from './bytes/fixDoubleEncoding.ts';
import { latin1 } from './bytes/latin1.ts';
import { countKept } from './countKept.ts';
import type { ArticleDraft, DraftFields } from './draft.ts';
import { draftFrom } from './draftFrom.ts';
import { finishStory } from './finishStory.ts';
import type { EncodingReport, Imported, ImportFile, ImportOptions, TypedFile } from './imported.ts';
import { matchPictures } from './matchPictures.ts';
import { findAnnotations, withAnnotations } from './own/readAnnotations.ts';
import { mergeFields } from './refine/mergeFields.ts';
import { refine } from './refine/refine.ts';
import { resolveFragments } from './resolveFragments.ts';
import { toStory } from './toStory.ts';

/** Maximum size in bytes; an article is a thousandth of it, and a saved page with embedded pictures fits. */
const mostMegabytes = 24;

/**
 * Imports one article from the files a reader gives: its text or page, and pictures beside it. Works in a worker and in
 * Node. Never throws, never uses the network, and uses file names only to match pictures. Of several articles the first
 * is read and the others are reported as unused.
 */
export function importArticle(
  files: readonly ImportFile[],
  options: ImportOptions = {},
): Result<Imported, ArticleError> {
  const kinds = files.map((file) => ({ file, is: fileKind(file.bytes) }));
  const pictures = kinds.flatMap(({ file, is }) =>
    is.kind === 'picture' ? [{ ...file, type: is.type }] : [],
  );
  const given = kinds.flatMap(({ file, is }) => (is.kind === 'text' ? [file] : []));
  const notes = given.length > 1 ? findAnnotations(given) : undefined;
  const texts = given.filter((file) => file !== notes?.file);
  const article = texts.find(({ bytes }) => bytes.length > 0) ?? texts[0];
  if (!article) {
    const other = kinds.find(({ is }) => is.kind === 'binary');
    if (other?.is.kind === 'binary')
      return fail({ kind: 'binary', name: other.file.name, what: other.is.what });
    return fail({ kind: 'nothing' });
  }
  const read = readArticle(article, options);
  if (!read.ok) return read;
  const { drafted, encoding } = read.value;
  const unused = [
    ...texts.filter((file) => file !== article),
    ...kinds.flatMap(({ file, is }) => (is.kind === 'binary' ? [file] : [])),
  ];
  const rest = unused.map(({ name }) => name);
  const withNotes = notes ? [...rest, notes.file.name] : rest;
  if (drafted.kind === 'story') {
    const annotated = notes && withAnnotations(drafted.story, notes.text);
    return ok(
      finishStory({
        ...drafted,
        story: annotated ?? drafted.story,
        encoding,
        pictures: [...(drafted.embedded ?? []), ...pictures],
        unused: annotated ? rest : withNotes,
      }),
    );
  }
  const { draft, embedded } = drafted;
  const { pastedAt } = article;
  return finish({
    draft: pastedAt === undefined ? draft : { ...draft, fields: pasted(draft.fields, pastedAt) },
    encoding,
    name: article.name,
    pictures: [...embedded, ...pictures],
    unused: withNotes,
  });
}

/** What the page itself says about when it was saved is better. */
function pasted(fields: DraftFields, at: string): DraftFields {
  return mergeFields(fields, { captured: at, capturedFrom: 'import' });
}

type ReadArticle = { readonly drafted: ArticleRead; readonly encoding: EncodingReport };

function readArticle({ name, bytes }: ImportFile, options: ImportOptions): Result<ReadArticle, ArticleError> {
  const megabytes = Math.ceil(bytes.length / 2 ** 20);
  if (megabytes > mostMegabytes) return fail({ kind: 'tooLarge', name, megabytes, most: mostMegabytes });
  const { text, encoding } = decodeBytes(bytes);
  if (text.trim() === '') return fail({ kind: 'empty', name });
  const fixed = fixDoubleEncoding(text);
  const context: ReadContext = { name, options, raw: () => latin1(bytes) };
  const used = fixed && options.fixEncoding ? fixed.text : text;
  const drafted = draftFrom(used, context);
  if (!drafted.ok) return drafted;
  const twice = fixed && { count: fixed.count, before: fixed.before, after: fixed.after };
  const lost = countLost(fixed?.text ?? text);
  return ok({ drafted: drafted.value, encoding: { ...encoding, twice, ...(lost > 0 && { lost }) } });
}

type Finish = {
  readonly draft: ArticleDraft;
  readonly encoding: EncodingReport;
  readonly name: string;
  readonly pictures: readonly TypedFile[];
  readonly unused: readonly string[];
};

function finish({ draft, encoding, name, pictures, unused }: Finish): Result<Imported, ArticleError> {
  const refined = refine(draft);
  const matched = matchPictures(refined, pictures);
  const hasText = hasWords(refined);
  if (!hasText) return fail({ kind: 'notAnArticle', name, because: 'it has no text' });
  const resolved = resolveFragments(matched.draft);
  const story = toStory(resolved, matched.matches);
  if (!story.ok) return fail({ kind: 'badStory', name, errors: story.error });
  return ok({
    story: story.value,
    report: {
      format: refined.format,
      encoding,
      characters: refined.characters,
      kept: countKept(refined),
      dropped: refined.dropped,
      guessed: refined.guessed,
      ...(resolved.unusable.length > 0 && { unusable: resolved.unusable }),
      ...(refined.place && { place: refined.place }),
      unused: [...unused, ...matched.unused],
    },
    pictures: matched.files,
    remote: matched.remote,
  });
}

/** A story is made of text; an item of pictures with captions has theirs. */
function hasWords({ blocks, pictures, fields }: ArticleDraft): boolean {
  const shown = [...pictures, ...blocks.flatMap((block) => (block.type === 'figure' ? [block.picture] : []))];
  const hasCaption =
    shown.some(({ caption }) => caption !== '') || (shown.length > 0 && fields.headline !== undefined);
  return hasCaption || blocks.some((block) => 'text' in block || block.type === 'table');
}
