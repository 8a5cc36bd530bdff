import { exportStory } from '#core/exporters/exportStory.ts';
import type { ExportAnswer, ExportRequest } from './protocol.ts';

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  const { story, form, pictures, folder } = data;
  postMessage({ form, ...exportStory(story, form, { pictures, folder }) } satisfies ExportAnswer);
});
