import { useState } from 'react';
import { useNavigate } from 'react-router';
import { handOver } from '#data/importer/handedArticle.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/buttonStyle.ts';
import { MetaText } from '#ui/MetaText.tsx';
import { PageLink } from '#ui/PageLink.tsx';

/** A field for an article, which is read at once when it is pasted; files are chosen on the import page. */
export function AddStory() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const read = (html: string, pasted: string) => {
    handOver({ html, text: pasted });
    navigate('/import');
  };
  return (
    <section className="border-ink border-t pt-3" aria-labelledby="add-title">
      <h2 id="add-title" className="font-semibold font-story text-heading">
        Paste an article and see it like this
      </h2>
      <div className="mt-3 grid gap-x-8 gap-y-3 laptop:grid-cols-[minmax(0,1fr)_var(--container-side)] desk:gap-x-26">
        <textarea
          className="script-only block min-h-12 w-full resize-y rounded-control border border-rule bg-transparent px-3 py-2.5 text-ui placeholder:text-ink-2 placeholder:opacity-100"
          rows={1}
          aria-label="The article"
          aria-describedby="add-hint"
          placeholder="Text, or a web page’s source"
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onPaste={(event) => {
            const { clipboardData } = event;
            const plain = clipboardData.getData('text/plain');
            // One word is a correction of what was typed, not an article.
            if (!/\s/.test(plain.trim())) return;
            event.preventDefault();
            read(clipboardData.getData('text/html'), text + plain);
          }}
        />
        <p className="flex flex-wrap items-center gap-3 self-start">
          {text.trim() !== '' && (
            <Button look="primary" onClick={() => read('', text)}>
              Read this text
            </Button>
          )}
          <PageLink className={buttonStyle()} to="/import">
            Choose files…
          </PageLink>
        </p>
      </div>
      <MetaText id="add-hint" className="mt-3 leading-note">
        It stays on this device. Text, a saved web page, Markdown, an e-mail, a book (EPUB), or an agency’s
        format.
      </MetaText>
    </section>
  );
}
