import type { EntityKind } from '#core/story/story.ts';
import { Icon } from '#ui/Icon.tsx';
import { AboutSection } from './AboutSection.tsx';

const kinds: readonly { readonly kind: EntityKind; readonly words: string; readonly line: string }[] = [
  { kind: 'person', words: 'Person', line: 'a solid line' },
  { kind: 'place', words: 'Place', line: 'a dotted line' },
  { kind: 'organisation', words: 'Organisation', line: 'a double line' },
  { kind: 'group', words: 'Group of people', line: 'a dashed line' },
  { kind: 'thing', words: 'Thing', line: 'a wavy line' },
];

export function HowStoriesAreMarked() {
  return (
    <AboutSection id="marks" title="How names, dates and sources are marked">
      <p>
        A story’s file says for every name which words it covers and whom they mean, and for every event which
        sentence tells it. It also says who marked them, an editor or a program, and the page repeats that. In
        the story that comes with Lede an editor marked all of them.
      </p>
      <p>
        When a name is chosen, its kind shows by colour and, for those who don’t see colours, by its line:
      </p>
      <ul>
        {kinds.map(({ kind, words, line }) => (
          <li
            key={kind}
            className="flex items-baseline gap-[0.6em] font-ui text-[0.9375rem]/[1.9] [&>svg]:self-center [&>svg]:text-kind"
            data-kind={kind}
          >
            <Icon name={kind} />
            <span>
              <b className="bg-lit-kind px-[0.15em] font-medium kind-line">{words}</b>, {line}
            </span>
          </li>
        ))}
      </ul>
      <p>
        A name that is written in several ways says why they are one: a surname, an abbreviation, a misprint
        that was left as it is because the text is the agency’s. Names are counted where they stand; “he” and
        “the leader” aren’t.
      </p>
      <p>
        A date is never shown finer than the story gives it. “Monday” is counted back from the day of
        publication and stands beside the date it comes to; “last week” stays a week; what is approximate or
        uncertain says so. The key under each timeline explains its marks. What the story doesn’t tell but
        someone else does is drawn as a hollow diamond, is called “not in this story”, and names its source.
      </p>
      <p>
        For each sentence the page says whom the story names for it, by the sentence’s own words: a verb of
        saying with its subject, “according to”, a quotation that goes on. Nothing is added from elsewhere.
        Where nobody is named, no source is stated, which speaks neither for a sentence nor against it;
        whether what somebody says is so, the page can’t tell.
      </p>
      <p>
        Captions are given word for word. Whatever the agency says about a picture, that it was handed out,
        that no one could check it, that it bears a mark, is never cut or folded away. A drawing or a map is
        called one.
      </p>
      <p>
        What is marked wrongly can be put right: “Correct names and dates” stands at the foot of each story.
        Your corrections stay beside the story, which itself is not changed, are shown as yours, and can be
        undone one by one. What they are about is found again when the text has been edited; where it can’t
        be, the correction is listed and laid over nothing else.
      </p>
    </AboutSection>
  );
}
