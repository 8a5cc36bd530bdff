import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parseTree } from '../importers/html/parseTree.ts';
import { type Element, findAll } from '../importers/html/tree.ts';
import { importArticle } from '../importers/importArticle.ts';
import type { Story } from '../story/story.ts';
import { exportForms } from './exportForm.ts';
import { exportStory } from './exportStory.ts';
import { pageScript } from './html/pageScript.ts';

/** Ways in which markup can run code: elements, attributes, URL schemes, and escaping from text content. */
const payloads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">press</a>',
  '<a href="JaVaScRiPt:alert(1)">press</a>',
  '<a href="java&#10;script:alert(1)">press</a>',
  '<a href="data:text/html,<script>alert(1)</script>">press</a>',
  '<a href="vbscript:x">press</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">go</button></form>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<b style="background:url(javascript:alert(1))" onclick=alert(1)>bold</b>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
  '&lt;img src=x onerror=alert(1)&gt; &quot;onmouseover=&quot;alert(1)',
  '&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- --!&gt; ]]&gt;',
  '[press](javascript:alert(1)) ![x](javascript:alert(1))',
  '[press]: javascript:alert(1)',
];

const words =
  'The night ferry left the quay on Monday with forty passengers and came back to the harbour by noon.';
const pageWith = (payload: string) => `<!doctype html><html lang="en"><body><article><h1>Ferry ${payload}</h1>
<figure><img src="javascript:alert(1)" alt="&quot; onerror=&quot;alert(1)"><figcaption>Caption ${payload}</figcaption></figure>
${Array.from({ length: 5 }, () => `<p>${words} ${payload} ${words}</p>`).join('')}
<ul><li>${payload} item</li><li>another</li></ul><table><tr><td>${payload}</td><td>b</td></tr></table>
</article></body></html>`;

function storyWith(payload: string): Story {
  const bytes = new TextEncoder().encode(pageWith(payload));
  const imported = importArticle([{ name: 'page.html', bytes }]);
  if (!imported.ok) throw new Error(imported.error.kind);
  return imported.value.story;
}

function elementsOf(html: string): readonly Element[] {
  const root = parseTree(html, 'html');
  return root ? findAll(root, () => true) : [];
}

/** Elements and attributes that run or fetch something. */
function activeParts(html: string): readonly string[] {
  return elementsOf(html).flatMap(({ tag, attributes }) => [
    ...(/^(?:script|iframe|object|embed|svg|math|form|base|button)$/.test(tag) &&
    attributes.get('type') !== 'application/json'
      ? [tag]
      : []),
    ...[...attributes].flatMap(([name, value]) =>
      /^on|^style$|^srcdoc$|action$/.test(name) ||
      (/^(?:href|src|xlink:href)$/.test(name) &&
        !/^(?:https?:|mailto:|#|data:image\/|photos\/|$)/.test(value))
        ? [`${tag} ${name}="${value}"`]
        : [],
    ),
  ]);
}

describe('a hostile article, imported and exported', () => {
  it.each(payloads)('runs nothing in any form: %s', (payload) => {
    const story = storyWith(payload);
    const texts = Object.fromEntries(exportForms.map((form) => [form, exportStory(story, form).text]));
    // The page's own script, and no other.
    expect(activeParts(texts.html ?? '')).toEqual(['script']);
    expect(texts.html).toContain(`<script>${pageScript}</script>`);
    const markdown = (texts.markdown ?? '').replace(/^---\n[\s\S]*?\n---\n/, '');
    expect(activeParts(marked.parse(markdown, { async: false }))).toEqual([]);
    const { bodies } = JSON.parse(texts.ninjs ?? '') as {
      readonly bodies: readonly { readonly value: string }[];
    };
    expect(activeParts(bodies[0]?.value ?? '')).toEqual([]);
    for (const form of exportForms) {
      if (form === 'annotations') continue;
      const bytes = new TextEncoder().encode(texts[form]);
      const again = importArticle([{ name: 'copy', bytes }]);
      expect(again.ok && again.value.story.body.map((block) => 'text' in block && block.text)).toEqual(
        story.body.map((block) => 'text' in block && block.text),
      );
    }
  });
});
