import { exportStory } from '#core/exporters/exportStory.ts';
import { parseMapTopology } from '#core/timeline/mapTopology.ts';
import type { ExportAnswer, ExportRequest } from './protocol.ts';

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  const { story, form, map, ...options } = data;
  const parsed = map && parseMapTopology(map.file);
  const drawn = map && parsed?.ok ? { ...map, topology: parsed.value } : undefined;
  const file = exportStory(story, form, { ...options, map: drawn });
  postMessage({ form, ...file, hasNoMap: map !== undefined && !drawn } satisfies ExportAnswer);
});
