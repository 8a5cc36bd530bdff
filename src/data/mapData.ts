import { queryOptions, skipToken } from '@tanstack/react-query';
import { type MapFileError, type MapTopology, parseMapTopology } from '#core/timeline/mapTopology.ts';

/** Why there is no map; the story and its timeline are complete without one. */
type MapErrorReason =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unreadable'; readonly found: string }
  | { readonly kind: 'invalid'; readonly error: MapFileError };

class MapError extends Error {
  readonly file: string;
  readonly reason: MapErrorReason;
  constructor(file: string, reason: MapErrorReason) {
    super(`${file}: ${reason.kind}`);
    this.file = file;
    this.reason = reason;
  }
}

/** `url`: of the story's `timeline.route.map`. Fetched once; after a failure only the reader retries. */
export function mapDataQuery(url: string | undefined) {
  return queryOptions<MapTopology, MapError>({
    queryKey: ['map', url],
    queryFn: url === undefined ? skipToken : ({ signal }) => fetchMap(url, signal),
    retryOnMount: false,
  });
}

async function fetchMap(url: string, signal: AbortSignal): Promise<MapTopology> {
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new MapError(url, { kind: 'unreachable' });
  });
  if (!response.ok) throw new MapError(url, { kind: response.status === 404 ? 'missing' : 'unreachable' });
  const parsed = parseMapTopology(toJson(await response.text(), url));
  if (!parsed.ok) throw new MapError(url, { kind: 'invalid', error: parsed.error });
  return parsed.value;
}

function toJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MapError(url, { kind: 'unreadable', found: text.slice(0, 60) });
  }
}
