import { useEffect } from 'react';
import { readSettings, type Theme, watchSettings } from '#data/settings.ts';

/**
 * Applies the theme chosen in this tab or another one. Reads the settings directly rather than with useSettings: during
 * hydration that gives the default, which would undo what app/start.ts has set for a frame.
 */
export function useTheme(): void {
  useEffect(() => {
    const bars = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
    const papers = bars.map(({ media, content }) => ({ isDark: media.includes('dark'), content }));
    const apply = () => {
      const { theme } = readSettings();
      const root = document.documentElement;
      if (theme === 'system') delete root.dataset.theme;
      else root.dataset.theme = theme;
      bars.forEach((bar, index) => {
        bar.content = colourOf(theme, papers, index);
      });
    };
    apply();
    const stop = watchSettings(apply);
    return () => {
      stop();
      bars.forEach((bar, index) => {
        bar.content = papers[index]?.content ?? bar.content;
      });
    };
  }, []);
}

type Paper = { readonly isDark: boolean; readonly content: string };

/** Each theme-color is for one system colour scheme. A chosen theme overrides both. */
function colourOf(theme: Theme, papers: readonly Paper[], index: number): string {
  const own = papers[index]?.content ?? '';
  if (theme === 'system') return own;
  return papers.find(({ isDark }) => isDark === (theme === 'dark'))?.content ?? own;
}
