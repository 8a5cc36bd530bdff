import { libraries } from 'virtual:libraries';
import type { ReactNode } from 'react';
import { base } from '#data/siteAddress.ts';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { Fact, FactList } from '#ui/FactList.tsx';
import { AboutSection } from './AboutSection.tsx';

type Item = { readonly what: string; readonly whose: ReactNode };

const items: readonly Item[] = [
  { what: 'Code', whose: 'Lede, MIT licence.' },
  {
    what: 'Story text',
    whose:
      'Stays its publisher’s. Every story ends with its own notice; the code’s licence doesn’t cover it.',
  },
  {
    what: 'Pictures',
    whose: (
      <>
        Illustrations, maps and graphics by Lede,{' '}
        {out('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0')}. The data behind them is named
        under each.
      </>
    ),
  },
  {
    what: 'Typefaces',
    whose: (
      <>
        Source Serif 4, Adobe, and Atkinson Hyperlegible Next, Braille Institute, both{' '}
        {out('https://openfontlicense.org', 'SIL Open Font License 1.1')}.
      </>
    ),
  },
  {
    what: 'Lists of names',
    whose: (
      <>
        For marking names in articles that you add. Towns: {out('https://www.geonames.org', 'GeoNames')}, CC
        BY 4.0. Places, bodies and common words: {out('https://wordnet.princeton.edu', 'WordNet 3.1')},
        Princeton University, WordNet licence. Family names: United States Census, public domain. Given names:
        the Stdlib Authors, Apache 2.0. Countries: i18n-iso-countries, MIT. Companies: cspell, MIT.
      </>
    ),
  },
  {
    what: 'Map data',
    whose: (
      <>
        Coasts, lakes and borders: {out('https://www.soest.hawaii.edu/pwessel/gshhg/', 'GSHHG')}, LGPL, and{' '}
        {out('https://www.naturalearthdata.com', 'Natural Earth')}, public domain. Towns:{' '}
        {out('https://www.geonames.org', 'GeoNames')}, CC BY 4.0.
      </>
    ),
  },
  {
    what: 'Night lights',
    whose: <>From {out('https://github.com/vasturiano/three-globe', 'three-globe')}, MIT, redrawn as dots.</>,
  },
  { what: 'Icons', whose: <>{out('https://lucide.dev', 'Lucide')}, ISC.</> },
  {
    what: 'Libraries',
    whose: (
      <>
        {libraries.map(({ licence, names }) => `${names.join(', ')}: ${licence}.`).join(' ')}{' '}
        <a className={buttonStyle({ look: 'link' })} href={`${base}licences.txt`}>
          Their licences, word for word
        </a>
        .
      </>
    ),
  },
];

export function Licences() {
  return (
    <AboutSection id="licences" title="Licences">
      <FactList className="font-ui text-ui">
        {items.map(({ what, whose }) => (
          <Fact key={what} term={what}>
            {whose}
          </Fact>
        ))}
      </FactList>
    </AboutSection>
  );
}

function out(href: string, words: string): ReactNode {
  return (
    <a className={buttonStyle({ look: 'link' })} href={href} rel="noopener noreferrer">
      {words}
    </a>
  );
}
