import { runTool } from './command.ts';

type Settings = Partial<Record<'BASE_PATH' | 'SITE_URL' | 'STORIES_DIR' | 'OUT_DIR', string | undefined>>;

/** A build that hangs must fail. BUILD_LIMIT is in seconds. */
const limitSeconds = Number(process.env.BUILD_LIMIT) || 300;

/** A production build with the settings of docs/deploying.md; true if it succeeded. */
export async function buildSite(env: Settings = {}, args: readonly string[] = ['--logLevel', 'warn']) {
  const { isGreen, isLate } = await runTool('vite', ['build', ...args], {
    env,
    limitMs: limitSeconds * 1000,
  });
  if (isLate)
    console.error(`The build took longer than ${limitSeconds} seconds. BUILD_LIMIT=900 gives it 900.`);
  return isGreen;
}

/** The kit and the regions in their states, for the tests that look at them; never part of the site. */
export async function buildGallery() {
  const { isGreen } = await runTool('vite', [
    'build',
    '--config',
    'gallery/vite.config.ts',
    '--logLevel',
    'warn',
  ]);
  return isGreen;
}
