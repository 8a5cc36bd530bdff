import { useState } from 'react';
import { specimens } from './specimens.ts';

/** px: a phone, a tablet and the column of a desk. */
const widths = [320, 390, 820];
const themes = ['light', 'dark'] as const;

/** Every part in its states at three widths, in both themes. Emulate forced colours in the browser's developer tools. */
export function Gallery() {
  const [name, setName] = useState(location.hash.slice(1) || specimens[0]?.name);
  const [isRtl, setIsRtl] = useState(false);
  return (
    <div className="grid min-h-svh grid-cols-[13rem_minmax(0,1fr)]">
      <nav className="sticky top-0 h-svh overflow-y-auto border-hairline border-e p-4" aria-label="Parts">
        <h1 className="mb-4 font-semibold font-story text-heading">Gallery</h1>
        <label className="mb-4 flex items-center gap-2">
          <input type="checkbox" checked={isRtl} onChange={({ target }) => setIsRtl(target.checked)} />
          Right to left
        </label>
        <ul className="grid gap-1">
          {specimens.map((one) => (
            <li key={one.name}>
              <a
                href={`#${one.name}`}
                aria-current={one.name === name ? 'page' : undefined}
                className="block py-1 hover:underline aria-[current]:font-semibold"
                onClick={() => setName(one.name)}
              >
                {one.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="grid content-start gap-6 overflow-x-auto p-6">
        {themes.map((theme) => (
          <div key={theme} className="flex gap-6">
            {widths.map((width) => (
              <figure key={width}>
                <figcaption className="mb-1 text-ink-2 text-label">
                  {width} px, {theme}
                </figcaption>
                <iframe
                  title={`${name}, ${width} px, ${theme}`}
                  className="h-[80svh] border border-hairline"
                  width={width}
                  src={`?${new URLSearchParams({ part: name ?? '', theme, dir: isRtl ? 'rtl' : 'ltr' })}`}
                />
              </figure>
            ))}
          </div>
        ))}
      </main>
    </div>
  );
}
