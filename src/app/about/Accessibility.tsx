import { AboutSection } from './AboutSection.tsx';

export function Accessibility() {
  return (
    <AboutSection id="accessibility" title="Accessibility">
      <p>
        We aim at WCAG 2.2, level AA, and at AAA for the contrast of text, in every theme. Everything works by
        keyboard, at 400 per cent zoom and 320 pixels’ width, in forced colours, with motion reduced, and the
        story with its pictures, names and dates is there without JavaScript.
      </p>
      <p>
        This is checked on every change in Chromium, by rules that a machine can test, and by hand with
        keyboard and zoom. What we know to be missing:
      </p>
      <ul className="list-disc space-y-[0.35em] ps-[1.2em]">
        <li>No one has yet gone through it with NVDA, JAWS, VoiceOver or TalkBack, or on real phones.</li>
        <li>Only Chromium is tested. Firefox and Safari should work as well, but no one has checked.</li>
        <li>
          The map is a drawing. All it shows is also in the list under it and in the timeline, but it can’t be
          explored place by place with a screen reader as a sighted reader would.
        </li>
        <li>A story’s own language is marked for screen readers; foreign words inside its text aren’t.</li>
      </ul>
      <p>If something stands in your way, tell the newsroom that runs this site.</p>
    </AboutSection>
  );
}
