import { exportStory } from '#core/exporters/exportStory.ts';
import type { ExportAnswer, ExportRequest } from './protocol.ts';

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  const { story, form, ...options } = data;
  postMessage({ form, ...exportStory(story, form, options) } satisfies ExportAnswer);
});
