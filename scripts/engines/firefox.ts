import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { findProgram } from '../findProgram.ts';
import type { Started } from './engine.ts';

/** ms until the browser must have said where it listens. */
const startLimit = 60_000;
/** ms for one command. */
const callLimit = 30_000;

/** Firefox as it is installed, headless, with a profile of its own, over WebDriver BiDi (W3C). */
export async function startFirefox(): Promise<Started> {
  const program = findProgram('firefox', 'firefox-esr');
  if (!program) return { ok: false, why: 'not installed' };
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const browser = spawn(program, ['--headless', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = async () => {
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    browser.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const address = await listening(browser.stderr);
    const { send, close } = await connect(`${address}/session`);
    const session = await send('session.new', { capabilities: {} });
    const tree = await send('browsingContext.getTree', {});
    const context = String(tree.contexts[0].context);
    await send('browsingContext.setViewport', { context, viewport: { width: 1440, height: 900 } });
    const evaluate = async (body: string) => {
      const expression = `JSON.stringify((() => { ${body} })() ?? null)`;
      const options = { target: { context }, awaitPromise: true, userActivation: true };
      const said = await send('script.evaluate', { expression, ...options });
      if (said.type !== 'success') throw new Error(JSON.stringify(said.exceptionDetails?.text ?? said));
      return JSON.parse(said.result.value);
    };
    return {
      ok: true,
      engine: {
        name: 'Firefox',
        version: String(session.capabilities.browserVersion),
        open: async (url) => {
          await send('browsingContext.navigate', { context, url, wait: 'complete' });
        },
        run: evaluate,
        back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
        reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
        picture: async () => (await send('browsingContext.captureScreenshot', { context })).data,
        click: async (selector) => {
          await evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
        },
        close: async () => {
          close();
          await end();
        },
      },
    };
  } catch (cause) {
    await end();
    return { ok: false, why: `did not start: ${String(cause)}` };
  }
}

function listening(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const limit = setTimeout(() => reject(new Error(`no address within ${startLimit} ms`)), startLimit);
    output.on('data', (piece) => {
      said += String(piece);
      const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(limit);
      resolve(address);
    });
  });
}

// Answers are the browser's own JSON; each use names the field that the standard has.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Answer = any;

async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (cause: Error) => void }>();
  socket.on('message', (data) => {
    const { id, result, error, message } = JSON.parse(String(data));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result);
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let last = 0;
  const send = (method: string, params: object) =>
    new Promise<Answer>((resolve, reject) => {
      last += 1;
      const id = last;
      const limit = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`${method}: no answer within ${callLimit} ms`));
      }, callLimit);
      waiting.set(id, {
        resolve: (answer) => {
          clearTimeout(limit);
          resolve(answer);
        },
        reject: (cause) => {
          clearTimeout(limit);
          reject(cause);
        },
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, close: () => socket.close() };
}
