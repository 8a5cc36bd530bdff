import { HighlightsPage } from '#features/highlights/HighlightsPage.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';

export function HighlightsRoute() {
  useTitle('Highlights');
  return (
    <PlainPage>
      <HighlightsPage />
    </PlainPage>
  );
}
