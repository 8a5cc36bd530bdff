/** The page for all addresses that have none of their own. Not 404.html, which hosts may send with status 404. */
export const shellFile = 'shell.html';

/** The path below the base without its query; undefined outside. */
export function pathBelow(base: string, address: URL): string | undefined {
  if (address.pathname === base.slice(0, -1)) return '';
  return address.pathname.startsWith(base) ? address.pathname.slice(base.length) : undefined;
}

/** The file of the page at a path: `stories/x`, `stories/x/` and `stories/x.html` are the same page. */
export function pageFile(path: string): string {
  const page = path.replace(/(?:^|\/)index\.html$|\.html$/, '').replace(/\/$/, '');
  return page === '' ? 'index.html' : `${page}/index.html`;
}

/** Whether the app may have a page at a path for which there is no file; a name with a dot is a file. */
export function isAppPath(path: string): boolean {
  return !/\.(?!html$)[^/.]*$/.test(path);
}
