import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { libraryList } from './scripts/libraryList.ts';
import { prerender } from './scripts/prerender.ts';
import { productionRouter } from './scripts/productionRouter.ts';
import { singleQueries } from './scripts/singleQueries.ts';
import { styleLoader } from './scripts/styleLoader.ts';

/** `/reader` and `reader/` both mean `/reader/`. */
function toBase(path: string | undefined): string {
  const trimmed = (path ?? '').replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '/' : `/${trimmed}/`;
}

export default defineConfig({
  base: toBase(process.env.BASE_PATH),
  plugins: [
    tailwindcss(),
    react(),
    productionRouter(),
    singleQueries(),
    styleLoader(),
    libraryList(),
    prerender({
      storiesDir: process.env.STORIES_DIR ?? 'public/stories',
      outDir: process.env.OUT_DIR ?? 'dist',
      siteUrl: process.env.SITE_URL?.replace(/\/+$/, ''),
    }),
  ],
  test: {
    // Some tests start a command, which alone takes the default five seconds on a busy machine.
    testTimeout: 60_000,
    projects: [
      // Pure, so that its tests can share their modules, which takes less than half of the time.
      {
        extends: true,
        test: { name: 'core', include: ['src/core/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'app',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['src/core/**'],
        },
      },
    ],
  },
});
