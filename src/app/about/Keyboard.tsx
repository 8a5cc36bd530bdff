export function Keyboard() {
  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard" className="about-title">
        Keyboard
      </h2>
      <dl className="about-list about-keys">
        <dt>
          <kbd>Tab</kbd>, <kbd>Enter</kbd>
        </dt>
        <dd>Reach everything and use it. The first stops of a page skip to its parts.</dd>
        <dt>
          <kbd>n</kbd>, <kbd>p</kbd>
        </dt>
        <dd>Next and previous mention of the chosen name. These two can be switched off under “Aa”.</dd>
        <dt>
          <kbd>←</kbd>, <kbd>→</kbd>
        </dt>
        <dd>Previous and next picture, while the pictures have the focus and in the viewer.</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>Closes what was opened last.</dd>
      </dl>
    </section>
  );
}
