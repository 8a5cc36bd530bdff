import { Fact, FactList } from '#ui/FactList.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { AboutSection } from './AboutSection.tsx';

export function Keyboard() {
  return (
    <AboutSection id="keyboard" title="Keyboard">
      <FactList className="font-ui text-ui">
        <Fact
          term={
            <>
              <Kbd>Tab</Kbd>, <Kbd>Enter</Kbd>
            </>
          }
        >
          Reach everything and use it. The first stops of a page skip to its parts.
        </Fact>
        <Fact
          term={
            <>
              <Kbd>n</Kbd>, <Kbd>p</Kbd>
            </>
          }
        >
          Next and previous mention of the chosen name. These two can be switched off under “Aa”.
        </Fact>
        <Fact
          term={
            <>
              <Kbd>←</Kbd>, <Kbd>→</Kbd>
            </>
          }
        >
          Previous and next picture, while the pictures have the focus and in the viewer.
        </Fact>
        <Fact term={<Kbd>Esc</Kbd>}>Closes what was opened last.</Fact>
      </FactList>
    </AboutSection>
  );
}
