import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * A small static server for looking at the build: clean addresses, compression, validators, 404.html.
 * Any static host can do its work; docs/deploying.md says what such a host should be told.
 */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']);

export async function serve({ dir, base = '/', port = 0 }) {
  const root = resolve(dir);
  const compressed = new Map();
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = await findFile(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = file ?? join(root, '404.html');
    const { size, mtimeMs } = await stat(name);
    const extension = extname(name);
    const etag = `"${createHash('sha1').update(`${name}${size}${mtimeMs}`).digest('base64url').slice(0, 16)}"`;
    const headers = {
      'Content-Type': types[extension] ?? 'application/octet-stream',
      'Cache-Control': name.includes(`${sep}assets${sep}`)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ETag: etag,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      Vary: 'Accept-Encoding',
    };
    if (file && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const encoding = compressible.has(extension)
      ? pickEncoding(request.headers['accept-encoding'])
      : undefined;
    const status = file ? 200 : 404;
    if (!encoding) {
      response.writeHead(status, { ...headers, 'Content-Length': size });
      if (request.method === 'HEAD') response.end();
      else createReadStream(name).pipe(response);
      return;
    }
    const key = `${encoding} ${etag}`;
    if (!compressed.has(key)) compressed.set(key, compress(await readFile(name), encoding));
    const body = compressed.get(key);
    response.writeHead(status, { ...headers, 'Content-Encoding': encoding, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** `/stories/x` and `/stories/x/` are the same page; nothing outside the folder is ever read. */
  async function findFile(pathname) {
    if (!pathname.startsWith(base) && `${pathname}/` !== base) return undefined;
    let path;
    try {
      path = decodeURIComponent(pathname.slice(base.length));
    } catch {
      return undefined;
    }
    const wanted = normalize(join(root, path));
    if (wanted !== root && !wanted.startsWith(root + sep)) return undefined;
    for (const candidate of [wanted, join(wanted, 'index.html')]) {
      const found = await stat(candidate).catch(() => undefined);
      if (found?.isFile()) return candidate;
    }
    return undefined;
  }

  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return { url: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() };
}

function pickEncoding(accepted = '') {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function compress(body, encoding) {
  if (encoding === 'gzip') return gzipSync(body);
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dir = 'dist', ...rest] = process.argv.slice(2);
  const option = (name, otherwise) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : otherwise);
  const { url } = await serve({ dir, base: option('--base', '/'), port: Number(option('--port', '4173')) });
  console.log(url);
}
