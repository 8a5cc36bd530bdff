import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { runnerImport } from 'vite';

/**
 * A small static server for looking at the build: clean addresses, compression, validators, 404.html.
 * Any static host can do its work; docs/deploying.md says what such a host should be told.
 */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

const { headersFile, findHeaders } = (
  await runnerImport('./scripts/prerender/hostHeaders.ts', { configFile: false, logLevel: 'error' })
).module;

// Node's brotli is at its best, 11, when nothing is said; the wait is paid once a file.
const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** Serves a folder on this machine only. Port 0 takes any free one; `base` is the path the build was made for. */
export async function serve({ dir, base = '/', port = 0 }) {
  const root = resolve(dir);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const compressed = new Map();
  if (!(await stat(join(root, '404.html')).catch(() => undefined)))
    throw new Error(`There is no build in ${dir}. Make one first: npm run build`);
  const hostHeaders = await readFile(join(root, headersFile), 'utf8');

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...findHeaders(hostHeaders, '/'), Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = await findFile(request.url ?? '/');
    const name = file ?? join(root, '404.html');
    const { size, mtimeMs } = await stat(name);
    const extension = extname(name);
    const etag = `"${createHash('sha1').update(`${name}${size}${mtimeMs}`).digest('base64url').slice(0, 16)}"`;
    const headers = {
      'Content-Type': types[extension] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      ETag: etag,
      Vary: 'Accept-Encoding',
      ...findHeaders(hostHeaders, prefix + name.slice(root.length + 1).replaceAll(sep, '/')),
    };
    if (file && request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const status = file ? 200 : 404;
    const encoding = compressible.has(extension) && pickEncoding(request.headers['accept-encoding']);
    if (!encoding) {
      response.writeHead(status, { ...headers, 'Content-Length': size });
      if (request.method === 'HEAD') response.end();
      else createReadStream(name).pipe(response);
      return;
    }
    const key = `${encoding} ${etag}`;
    if (!compressed.has(key)) compressed.set(key, readFile(name).then(compressors[encoding]));
    const body = await compressed.get(key);
    response.writeHead(status, { ...headers, 'Content-Encoding': encoding, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** `/stories/x` and `/stories/x/` are the same page; nothing outside the folder is ever read. */
  async function findFile(address) {
    const path = toPath(address);
    if (path === undefined || !`${path}/`.startsWith(prefix)) return undefined;
    const wanted = normalize(join(root, path.slice(prefix.length)));
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
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The decoded path of a request's address; undefined when it is none. */
function toPath(address) {
  try {
    return decodeURIComponent(new URL(`http://localhost${address}`).pathname);
  } catch {
    return undefined;
  }
}

/** The better of the encodings a browser takes; one with `q=0` is refused. */
function pickEncoding(accepted = '') {
  const taken = accepted.split(',').filter((item) => !/;\s*q=0(\.0*)?\s*$/.test(item));
  const names = taken.map((item) => item.split(';')[0].trim());
  return ['br', 'gzip'].find((name) => names.includes(name));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dir = 'dist', ...rest] = process.argv.slice(2);
  const option = (name, otherwise) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : otherwise);
  try {
    const { url } = await serve({ dir, base: option('--base'), port: Number(option('--port', '4173')) });
    console.log(url);
  } catch (error) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${error.port} is taken.` : error.message);
    process.exit(1);
  }
}
