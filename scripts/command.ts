import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

type Options = {
  /** Environment variables to add; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly limitMs?: number;
};

type Ended = { readonly isGreen: boolean; readonly isLate: boolean };

/** Runs a program in the project's folder with inherited output. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, limitMs }: Options = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    let isLate = false;
    // Vite, which loads our scripts, has set NODE_ENV in this process; each tool sets its own.
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: undefined, ...env },
    });
    const limit = setTimeout(
      () => {
        isLate = true;
        child.kill();
      },
      limitMs ?? 2 ** 31 - 1,
    );
    const end = (isGreen: boolean) => {
      clearTimeout(limit);
      resolve({ isGreen, isLate });
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(false);
    });
    child.once('exit', (code) => end(code === 0));
  });
}

const tools = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/** Runs an installed tool with this Node, not npx: a time limit would end npx but leave the tool running. */
export function runTool(
  name: keyof typeof tools,
  args: readonly string[],
  options?: Options,
): Promise<Ended> {
  return run(process.execPath, [join(root, 'node_modules', tools[name]), ...args], options);
}

/** Runs one of our own TypeScript scripts; true if it succeeded. */
export async function runScript(file: string, args: readonly string[] = []): Promise<boolean> {
  const { isGreen } = await run(process.execPath, [join(root, 'scripts/run.mjs'), file, ...args]);
  return isGreen;
}
