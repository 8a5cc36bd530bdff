import type { Claim } from '../../sources/claims.ts';
import { type NotKnown, notKnown } from '../../sources/notKnown.ts';
import { sourceKinds } from '../../sources/sourceKinds.ts';
import { listSources, type SourceGroup } from '../../sources/sourceSummaries.ts';
import type { Source, Story } from '../../story/story.ts';
import { counted } from '../../text/counted.ts';
import { attributes, escapeHtml } from './escapeHtml.ts';
import { claimDomId } from './markedText.ts';

/** The sources by kind, each with its sentences and links to them in the text; before them what is not known. */
export function sourcesHtml(story: Story): string {
  return unknownHtml(notKnown(story)) + saidHtml(story);
}

function unknownHtml(unknown: readonly NotKnown[]): string {
  if (unknown.length === 0) return '';
  return `<section id="unknown">
<h2>What is not known</h2>
<ul class="names">
${unknown.map(unknownItem).join('\n')}
</ul>
</section>
`;
}

function unknownItem({ block, text, part, source }: NotKnown): string {
  const words = [text.slice(0, part.start), text.slice(part.start, part.end), text.slice(part.end)];
  const [before = '', marked = '', after = ''] = words.map(escapeHtml);
  return `<li>${before}<b>${marked}</b>${after}${whereHtml(source && escapeHtml(source), block, text)}</li>`;
}

/** After a sentence: what is said of it, and a link to it. */
function whereHtml(about: string | undefined, id: string, text: string): string {
  const label = `In the text: ${text}`;
  const link = `<a${attributes({ href: `#${id}`, 'aria-label': label })}>in the text</a>`;
  return ` <span class="where">${[about, link].filter(Boolean).join(', ')}</span>`;
}

function saidHtml(story: Story): string {
  const { groups, doubtful, claims } = listSources(story);
  if (!claims.some(({ source }) => source)) return '';
  const drawSource = ({ source }: { readonly source: Source }) =>
    sourceHtml(
      source,
      claims.filter((claim) => claim.source === source),
    );
  const drawGroup = ({ kind, sources, claims: said }: SourceGroup) => {
    const heading = `<h3>${sourceKinds[kind].many}</h3>`;
    return kind === 'unstated'
      ? `${heading}\n<p class="where">${counted(said.length, 'sentence or part of one', 'sentences or parts')}</p>`
      : `${heading}\n<ul class="names">\n${sources.map(drawSource).join('\n')}\n</ul>`;
  };
  const unsure =
    doubtful.length === 0
      ? []
      : [`<h3>Not sure</h3>\n<ul class="names">\n${doubtful.map(drawSource).join('\n')}\n</ul>`];
  return `<section id="sources">
<h2>Who says so</h2>
${[...groups.map(drawGroup), ...unsure].join('\n')}
</section>
`;
}

function sourceHtml({ id, label, by }: Source, claims: readonly Claim[]): string {
  const isGuess = by === 'automatic' ? ' <span class="guess">found automatically</span>' : '';
  const said = claims.map(claimHtml).join('');
  return `<li${attributes({ id: `source-${id}` })}><b>${escapeHtml(label)}</b>${isGuess}<ul class="said">${said}</ul></li>`;
}

function claimHtml(claim: Claim): string {
  const { text, isSure, attribution } = claim;
  const about = [
    attribution.carriedFrom ? 'goes on from the sentence before' : attribution.stance,
    !isSure && 'not sure',
    attribution.by === 'reader' && 'set by a reader',
  ];
  return `<li>${escapeHtml(text)}${whereHtml(about.filter(Boolean).join(', '), claimDomId(claim.attribution.block, claim.index), text)}</li>`;
}
