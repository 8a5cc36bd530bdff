import { buttonStyle } from '#ui/buttonStyle.ts';
import { Icon } from '#ui/Icon.tsx';
import { MetaText } from '#ui/MetaText.tsx';
import { PageLink } from '#ui/PageLink.tsx';

export function AddStory() {
  return (
    <section className="border-t border-ink pt-3" aria-labelledby="add-title">
      <h2 id="add-title" className="text-title">
        Add a story
      </h2>
      <MetaText className="mt-2 leading-note">
        Paste a news article or choose its file, and read it with its people, places and dates. It stays on
        this device.
      </MetaText>
      <p className="mt-4">
        <PageLink className={buttonStyle()} to="/import">
          <Icon name="plus" />
          Add an article
        </PageLink>
      </p>
    </section>
  );
}
