import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { headersFile } from '../scripts/prerender/hostHeaders.ts';
import { serve } from '../scripts/serve.ts';

/** A host that can be switched off, and whose files can be changed. */
export type Site = {
  readonly url: string;
  /** The files that are served. */
  readonly dir: string;
  readonly switchOff: () => void;
  /** Removes a page and its files. */
  readonly takeDown: (path: string) => Promise<void>;
  readonly remove: () => Promise<void>;
};

type Kind = { readonly build: string; readonly base: string; readonly redirects?: boolean };

/** A copy of a build, on a port of its own, so that it can be changed and switched off. */
export async function startSite({ build, base, redirects = false }: Kind): Promise<Site> {
  const dir = await mkdtemp(join(tmpdir(), 'lede-site-'));
  await cp(build, dir, { recursive: true });
  const server = await (redirects ? serveWithRedirects(dir) : serve({ dir, base }));
  const { url } = server;
  return {
    url,
    dir,
    switchOff: () => server.close(),
    takeDown: async (path) => {
      for (const file of [path, `${path}.html`, `${path}.html.br`])
        await rm(join(dir, file), { recursive: true });
    },
    remove: async () => {
      server.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

const textFiles = new Set(['.html', '.js', '.css', '.json']);

/**
 * Makes the files those of a newer build: all of the code has other names, the old ones are gone, and `change` is made to the
 * pages. It does to the files what a build after a change does, and takes no build's time.
 */
export async function deploy(dir: string, version: string, change = (page: string) => page): Promise<void> {
  const names = (await readdir(join(dir, 'assets'))).filter((name) => !name.endsWith('.br'));
  const renamed = names.map((name) => [name, name.replace(/(\.v\d+)?(\.\w+)$/, `.${version}$2`)] as const);
  for (const [name, to] of renamed) await rename(join(dir, 'assets', name), join(dir, 'assets', to));
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    // A compressed copy of the old text.
    if (entry.name.endsWith('.br')) await rm(file);
    else if (textFiles.has(extname(entry.name))) {
      let text = await readFile(file, 'utf8');
      for (const [name, to] of renamed) text = text.replaceAll(name, to);
      if (entry.name.endsWith('.html'))
        text = change(text.replace(/data-build="[^"]*"/, `data-build="${version}"`));
      // The worker says of what build it is, and each page has another revision.
      if (entry.name === 'sw.js')
        text = text
          .replace(/\bid:(["'`])[\w.]+\1/, `id:$1${version}$1`)
          .replace(/("revision":"\w{20})\w*(","url":"[^"]*\.html")/g, `$1${version}$2`)
          .replace(/("url":"[^"]*\.html","revision":"\w{20})\w*"/g, `$1${version}"`);
      await writeFile(file, text);
    }
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** As many hosts do: every page has one address, with a slash, and the others lead there, also those of the files. */
async function serveWithRedirects(dir: string): Promise<{ url: string; close: () => void }> {
  const policy =
    /Content-Security-Policy: (.*)/.exec(await readFile(join(dir, headersFile), 'utf8'))?.[1] ?? '';
  const server: Server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const page = pathname.replace(/(?:index)?\.html$/, '').replace(/\/?$/, '/');
    if (pathname !== page && (pathname.endsWith('.html') || extname(pathname) === ''))
      return response.writeHead(301, { Location: page + search }).end();
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const found = await readFile(join(dir, file)).catch(() =>
      readFile(join(dir, `${pathname.slice(0, -1)}.html`)).catch(() => undefined),
    );
    response.writeHead(found ? 200 : 404, {
      'Content-Type': found ? (types[extname(file)] ?? 'text/plain') : types['.html'],
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-cache',
    });
    response.end(found ?? (await readFile(join(dir, '404.html'))));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, // it listens on a port, not a pipe
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
