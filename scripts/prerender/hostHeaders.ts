import { workerFile } from '../../src/data/offline/workerFile.ts';

/** The file in the build with headers for the host, in the `_headers` format that several hosts support. */
export const headersFile = '_headers';

/** As docs/deploying.md asks of every host. */
export function toHeadersFile(policy: string, base: string): string {
  return [
    `${base}*`,
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Cross-Origin-Opener-Policy: same-origin',
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    `${base}${workerFile}`,
    '  Cache-Control: no-cache',
    '',
  ].join('\n');
}

/** The headers for a path, from the text of such a file; for repeated names the last wins. */
export function findHeaders(file: string, path: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of file.split('\n')) {
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (!header) applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : line === path;
    else if (applies && header[1] && header[2]) headers[header[1]] = header[2];
  }
  return headers;
}
