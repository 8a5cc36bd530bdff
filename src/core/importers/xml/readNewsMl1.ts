import { addFields } from '../countKept.ts';
import { type ArticleDraft, draftOf } from '../draft.ts';
import { readFragment } from '../html/readFragment.ts';
import { attribute, type Element, findAll, findFirst, textOf } from '../html/tree.ts';
import { looksLikeHtml } from '../json/looksLikeHtml.ts';
import { bareByline } from '../text/bareByline.ts';
import { toEdtf } from '../text/machineDate.ts';
import { readPlainText } from '../text/readPlainText.ts';
import { nitfBlocks, nitfPictures } from './nitfBody.ts';
import { textIn } from './readNitf.ts';

/** IPTC NewsML 1.x: the first component with text, its news lines as fields; the text is NITF, HTML or plain. */
export function readNewsMl1(root: Element): ArticleDraft {
  const components = findAll(root, ({ tag }) => tag === 'newscomponent');
  const component =
    components.find(
      (part) =>
        contentOf(part) !== undefined &&
        textIn(findFirst(part, ({ tag }) => tag === 'headline')) !== undefined,
    ) ?? root;
  const line = (tag: string) =>
    textIn(findFirst(component, (element) => element.tag === tag)) ??
    textIn(findFirst(root, (element) => element.tag === tag));
  const content = contentOf(component) ?? contentOf(root);
  const headline = line('headline') ?? line('hl1') ?? line('slugline');
  const provider = findFirst(root, ({ tag }) => tag === 'provider');
  const party = provider && findFirst(provider, ({ tag }) => tag === 'party');
  const language = findFirst(root, ({ tag }) => tag === 'language');
  const draft = draftOf({
    format: 'newsMl1',
    fields: {
      headline,
      byline: byline(line('byline')),
      published: toEdtf(
        line('firstcreated') ?? line('thisrevisioncreated') ?? line('dateandtime') ?? line('dateid') ?? '',
      ),
      language:
        (language && attribute(language, 'formalname')) || attribute(component, 'xml:lang') || undefined,
      dateline: line('dateline'),
      publisher: line('creditline') ?? ((party && attribute(party, 'formalname')) || undefined),
      copyright: line('copyrightline'),
      usageTerms: line('usagetype'),
    },
    pictures: [...nitfPictures(root), ...captions(root)],
    ...(content && bodyOf(content)),
  });
  return addFields(draft, [headline]);
}

function bodyOf(content: Element): Pick<ArticleDraft, 'blocks' | 'dropped' | 'characters'> {
  if (findFirst(content, ({ tag }) => tag === 'p') !== undefined) return nitfBlocks(content);
  const text = textOf(content);
  const { blocks, dropped, characters } = looksLikeHtml(text)
    ? readFragment(text, 'newsMl1')
    : readPlainText(text, 'newsMl1');
  return { blocks, dropped, characters };
}

function contentOf(component: Element): Element | undefined {
  const data = findAll(component, ({ tag }) => tag === 'datacontent').find(
    (element) => textOf(element).trim().length > 0 && !isStyle(textOf(element)),
  );
  return (
    data &&
    (findFirst(data, ({ tag }) => tag === 'body.content') ??
      findFirst(data, ({ tag }) => tag === 'body') ??
      data)
  );
}

/** Some agencies send the style sheet of their text along as a component. */
function isStyle(text: string): boolean {
  const rules = text.match(/[^{}]{1,200}\{[^{}]*:[^{}]*\}/g)?.join('').length ?? 0;
  return rules > text.trim().length / 2;
}

function byline(text: string | undefined): string | undefined {
  return text === undefined ? undefined : bareByline(text) || undefined;
}

function captions(root: Element): ArticleDraft['pictures'] {
  return findAll(root, ({ tag }) => tag === 'newscomponent').flatMap((component) => {
    const role = component.children.find((child) => typeof child !== 'string' && child.tag === 'role');
    const isCaption =
      role !== undefined && typeof role !== 'string' && /caption/i.test(attribute(role, 'formalname'));
    const caption = isCaption ? textIn(contentOf(component)) : undefined;
    return caption === undefined ? [] : [{ alt: '', caption }];
  });
}
