import { ForgetButton } from '#features/settings/ForgetButton.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { AboutSection } from '../about/AboutSection.tsx';
import { Accessibility } from '../about/Accessibility.tsx';
import { HowStoriesAreMarked } from '../about/HowStoriesAreMarked.tsx';
import { Keyboard } from '../about/Keyboard.tsx';
import { Licences } from '../about/Licences.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';

const parts = [
  { id: 'marks', words: 'How names, dates and sources are marked' },
  { id: 'privacy', words: 'What leaves this device' },
  { id: 'keyboard', words: 'Keyboard' },
  { id: 'accessibility', words: 'Accessibility' },
  { id: 'licences', words: 'Licences' },
];

export function AboutRoute() {
  useTitle('About and licences');
  return (
    <PlainPage>
      <article className="about-flow col-story min-w-0 text-pretty pt-12 font-story text-body/body max-tablet:pt-6">
        <h1 className="headline">About and licences</h1>
        <p className="mt-3! mb-6! text-[length:var(--text-summary)]/[1.35] text-ink-2">
          Lede shows a news story together with what it takes to follow it: who is named in it, where and when
          things happened, and who says so.
        </p>
        <p>
          The story comes first, in the newsroom’s own words and nothing else. Beside it stand a list of its
          people and places, a timeline, a map where there is a journey to follow, and its pictures with every
          notice that came with them. Choosing a name marks it wherever it stands; choosing an event leads to
          the sentence that tells it, and back.
        </p>
        <HowStoriesAreMarked />
        <AboutSection id="privacy" title="What leaves this device">
          <p>
            Nothing. Lede is a set of files: no server takes part, nothing is counted and no one is followed.
            Text, pictures, fonts and maps come from the address this page came from, and no request goes
            anywhere else. An article that you add is read on this device, too, and its pictures on other
            sites are not requested. Other sites are opened only by links you follow yourself, and they aren’t
            told where you came from.
          </p>
          <p>
            Stories that you add, your corrections and highlights, your settings and the places you have read
            to are saved in this browser and sent to no one. They go when you clear the browser’s data.
            Stories can be deleted one by one, and saved to a file, on the front page; settings and places go
            here:
          </p>
          <ForgetButton />
        </AboutSection>
        <Keyboard />
        <Accessibility />
        <Licences />
      </article>
      <Contents />
    </PlainPage>
  );
}

function Contents() {
  return (
    <nav
      className="col-side sticky top-[calc(var(--spacing-header)+--spacing(8))] mt-14 hidden self-start border-ink border-t pt-3 desk:block"
      aria-labelledby="contents"
    >
      <h2 id="contents" className="text-title">
        On this page
      </h2>
      <ul className="mt-2 grid justify-items-start gap-2">
        {parts.map(({ id, words }) => (
          <li key={id}>
            <a className={buttonStyle({ look: 'link' })} href={`#${id}`}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
