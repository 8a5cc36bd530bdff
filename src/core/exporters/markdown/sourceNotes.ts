import { type Claim, claimsOf } from '../../sources/claims.ts';
import { sourceKinds } from '../../sources/sourceKinds.ts';
import type { Story } from '../../story/story.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** A reference to a footnote after the unit before `at`, UTF-16 in a block's text. */
export type NoteMark = { readonly at: number; readonly mark: string };

export type SourceNotes = {
  /** By block, in the order of the text. */
  readonly marks: ReadonlyMap<string, readonly NoteMark[]>;
  /** The footnotes, a line each. */
  readonly lines: readonly string[];
};

/** Who says each sentence, as GitHub's footnotes: `[^s1]: KCNA (state media): “KCNA later said”.` */
export function sourceNotes(story: Story): SourceNotes {
  const literal = new Set<string>(
    story.body.flatMap(({ id, type }) => (type === 'preformatted' ? [id] : [])),
  );
  const said = claimsOf(story).filter(({ source, attribution }) => source && !literal.has(attribution.block));
  const marks = new Map<string, NoteMark[]>();
  said.forEach(({ attribution: { block, end } }, i) => {
    const list = marks.get(block) ?? [];
    list.push({ at: end, mark: `[^s${i + 1}]` });
    marks.set(block, list);
  });
  return { marks, lines: said.map((claim, i) => `[^s${i + 1}]: ${noteWords(claim)}`) };
}

/** The full stop keeps parsers without footnotes from reading a line as the address of a link. */
function noteWords({ source, kind, cue, isSure, attribution }: Claim): string {
  const words = [
    `${escapeMarkdown(source?.label ?? '')} (${sourceKinds[kind].one})`,
    attribution.carriedFrom && 'goes on from the sentence before',
    !isSure && 'not sure',
    attribution.by === 'reader' && 'set by a reader',
  ];
  return `${words.filter(Boolean).join(', ')}${cue === undefined ? '' : `: “${escapeMarkdown(cue)}”`}.`;
}
