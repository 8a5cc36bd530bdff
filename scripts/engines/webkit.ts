import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { findProgram } from '../findProgram.ts';
import type { Started } from './engine.ts';

const display = ':97';
/** ms until driver and display must be there. */
const startLimit = 30_000;
/** ms for one command. */
const callLimit = 30_000;

/**
 * WebKitGTK's test browser over its WebDriver (W3C), on a display of its own if there is none. A session that is driven is a
 * private one: it refuses to store Blobs.
 */
export async function startWebKit(): Promise<Started> {
  const driver = findProgram('WebKitWebDriver');
  const binary = findTestBrowser();
  if (!driver || !binary) return { ok: false, why: 'not installed' };
  const screen = findProgram('Xvfb');
  if (!process.env.DISPLAY && !screen)
    return { ok: false, why: 'installed, but there is no display and no Xvfb' };
  const port = await freePort();
  const isOwn = !process.env.DISPLAY && screen !== undefined;
  const processes = [
    ...(isOwn
      ? [spawn(screen, [display, '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' })]
      : []),
    spawn(driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: process.env.DISPLAY ?? display },
    }),
  ];
  const end = () => {
    for (const one of processes.toReversed()) one.kill();
  };
  const call = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(callLimit),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
    return value;
  };
  try {
    const options = { binary, args: ['--automation'] };
    const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
    const { sessionId, capabilities } = await patiently(() => call('POST', '/session', wanted));
    const at = `/session/${sessionId}`;
    await call('POST', `${at}/window/rect`, { x: 0, y: 0, width: 1440, height: 900 });
    return {
      ok: true,
      engine: {
        name: 'WebKitGTK',
        version: String(capabilities.browserVersion),
        open: (url) => call('POST', `${at}/url`, { url }),
        run: async (body) =>
          JSON.parse(
            await call('POST', `${at}/execute/sync`, {
              script: `return JSON.stringify((() => { ${body} })() ?? null)`,
              args: [],
            }),
          ),
        click: async (selector) => {
          const found = await call('POST', `${at}/element`, { using: 'css selector', value: selector });
          await call('POST', `${at}/element/${Object.values(found)[0]}/click`, {});
        },
        // No `back`: after a step back within a page this driver answers no more.
        reload: () => call('POST', `${at}/refresh`, {}),
        picture: () => call('GET', `${at}/screenshot`),
        close: async () => {
          await call('DELETE', at).catch(() => undefined);
          end();
        },
      },
    };
  } catch (cause) {
    end();
    return { ok: false, why: `did not start: ${String(cause)}` };
  }
}

/** Debian has it in a folder of the library, by version. */
function findTestBrowser(): string | undefined {
  for (const folder of [
    '/usr/lib',
    '/usr/libexec',
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
  ]) {
    const names = existsSync(folder)
      ? readdirSync(folder).filter((name) => name.startsWith('webkit2gtk-'))
      : [];
    const found = names.map((name) => `${folder}/${name}/MiniBrowser`).find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Tries again while the driver or the display is still starting. */
async function patiently<Value>(act: () => Promise<Value>): Promise<Value> {
  const limit = Date.now() + startLimit;
  for (;;)
    try {
      return await act();
    } catch (cause) {
      if (Date.now() > limit) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
}
