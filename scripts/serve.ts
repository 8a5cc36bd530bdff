import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { findHeaders, headersFile } from './prerender/hostHeaders.ts';

type Options = {
  readonly dir: string;
  /** The base path that the build was made for. */
  readonly base?: string | undefined;
  /** 0 uses any free port. */
  readonly port?: number;
};

type Server = { readonly url: string; readonly close: () => void };

/**
 * Serves a build on localhost: clean addresses, the build's headers, its compressed files, and 404.html. Any static host can
 * do the same; docs/deploying.md describes the settings.
 */
export async function serve({ dir, base = '/', port = 0 }: Options): Promise<Server> {
  const root = resolve(dir);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const [headers, notFound] = await Promise.all(
    [headersFile, '404.html'].map((file) => readFile(join(root, file), 'utf8')),
  ).catch(() => {
    throw new Error(`There is no build in ${dir}. Make one first: npm run build`);
  });
  // Reads the folder on every request, so that a new build needs no restart.
  const sendFile = sirv(root, { dev: true, etag: true, brotli: true });

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    for (const [name, value] of Object.entries(findHeaders(headers ?? '', path)))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const answerNothing = () => sendNotFound(response, notFound ?? '');
    if (!path.startsWith(prefix)) return answerNothing();
    request.url = path.slice(prefix.length - 1);
    sendFile(request, response, answerNothing);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`, // it listens on a port, not a pipe
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sendNotFound(response: ServerResponse<IncomingMessage>, page: string): void {
  response
    .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
    .end(page);
}
