import { Link } from 'react-router';
import { Icon } from '#ui/Icon.tsx';

export function AddStory() {
  return (
    <section className="add" aria-labelledby="add-title">
      <h2 id="add-title" className="small-title">
        Add a story
      </h2>
      <p className="story-line">
        Paste a news article or choose its file, and read it with its people, places and dates. It stays on
        this device.
      </p>
      <p className="add-acts">
        <Link className="button" to="/import">
          <Icon name="plus" />
          Bring an article
        </Link>
      </p>
    </section>
  );
}
