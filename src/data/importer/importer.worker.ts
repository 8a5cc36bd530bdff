import { annotate } from '#core/annotate/annotate.ts';
import { type Gazetteer, parseGazetteer } from '#core/annotate/gazetteer.ts';
import { languageCode } from '#core/annotate/languageCode.ts';
import { fileKind } from '#core/importers/bytes/fileKind.ts';
import { importArticle } from '#core/importers/importArticle.ts';
import { applyEdits } from '#core/importers/storyEdits.ts';
import { toArticles } from '#core/importers/toArticles.ts';
import type { Story } from '#core/story/story.ts';
import { isNestedTooDeep } from './isNestedTooDeep.ts';
import type {
  DivideAnswer,
  DivideRequest,
  ImportedArticle,
  ImportMessage,
  ImportRequest,
} from './protocol.ts';

/** ms, out of the three seconds until the answer; the rest is for starting the worker and annotating. */
const limitMs = 2000;

addEventListener('message', ({ data }: MessageEvent<ImportRequest | DivideRequest>) => {
  if ('divide' in data) postMessage(toArticles(data.divide) satisfies DivideAnswer);
  else read(data).catch((cause: unknown) => say({ kind: 'broke', detail: String(cause) }));
});

function say(message: ImportMessage): void {
  postMessage(message);
}

async function read({ files, fixEncoding, edits, ...lists }: ImportRequest): Promise<void> {
  say({ kind: 'step', step: 'reading' });
  const deep = files.find((file) => fileKind(file.bytes).kind === 'text' && isNestedTooDeep(file.bytes));
  if (deep) return say({ kind: 'article', error: { kind: 'tooDeep', name: deep.name } });
  const imported = importArticle(files, { fixEncoding, now: () => performance.now(), limitMs });
  if (!imported.ok) return say({ kind: 'article', error: imported.error });
  const story = edits ? applyEdits(imported.value.story, edits) : imported.value.story;
  say({ kind: 'read', imported: { ...imported.value, story } });
  say({ kind: 'named', ...(await withNames(story, lists)) });
}

type Lists = Pick<ImportRequest, 'gazetteer' | 'ownNames' | 'ownSources' | 'at'>;

async function withNames(
  story: Story,
  { gazetteer: address, ownNames, ownSources, at }: Lists,
): Promise<Pick<ImportedArticle, 'story' | 'names'>> {
  if (isAnnotated(story)) return { story, names: 'own' };
  if (languageCode(story.language) !== 'en') return { story, names: 'language' };
  say({ kind: 'step', step: 'names' });
  const gazetteer = await fetchGazetteer(address);
  if (!gazetteer) return { story, names: 'unavailable' };
  const annotated = annotate(story, gazetteer, at, ownNames, ownSources);
  return { story: annotated.story, names: annotated.names };
}

/** A story file that is already annotated is not annotated again. */
function isAnnotated({ entities, times, timeline }: Story): boolean {
  return entities.length > 0 || times.length > 0 || timeline !== undefined;
}

/** Undefined on failure: an article without annotation is still worth reading. */
async function fetchGazetteer(address: string): Promise<Gazetteer | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const parsed = parseGazetteer(await response.text());
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
