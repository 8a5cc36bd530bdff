import { useEffect } from 'react';
import { readSettings, type Theme, watchSettings } from '#data/settings.ts';

/**
 * Keeps the theme chosen in this tab or another on the page. Reads the settings past React on purpose: the
 * first render must equal the prerendered page and would take off, for a frame, what app/start.ts has set.
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

/** Each bar colour is for one choice of the system; a theme that is set overrules both. */
function colourOf(theme: Theme, papers: readonly Paper[], index: number): string {
  const own = papers[index]?.content ?? '';
  if (theme === 'system') return own;
  return papers.find(({ isDark }) => isDark === (theme === 'dark'))?.content ?? own;
}
