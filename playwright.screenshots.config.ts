import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** Takes pictures for review, which no test compares: `npm run screenshots`, after a build. */
export default defineConfig({ ...base, testMatch: 'screenshots.ts', reporter: 'line' });
