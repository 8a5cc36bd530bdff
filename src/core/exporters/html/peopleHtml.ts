import {
  countWordsOf,
  type EntitySummary,
  entitySummaries,
  groupEntities,
} from '../../entities/entitySummaries.ts';
import { kindWords } from '../../entities/kindWords.ts';
import { mentionDomId } from '../../story/markup.ts';
import type { Story } from '../../story/story.ts';
import { attributes, escapeHtml } from './escapeHtml.ts';

/** The entities of the story, each with links to its mentions. */
export function peopleHtml(story: Story): string {
  const summaries = entitySummaries(story);
  if (summaries.length === 0) return '';
  const groups = groupEntities(
    summaries.filter(({ isDoubtful }) => !isDoubtful),
    'appearance',
  );
  const doubtful = summaries.filter(({ isDoubtful }) => isDoubtful);
  return `<section id="people">
<h2>People and places</h2>
${groups
  .map(
    ({ kind, entries }) => `<h3>${kindWords[kind].many}</h3>
<ul class="names">
${entries.map(entityHtml).join('\n')}
</ul>`,
  )
  .join('\n')}
${doubtful.length === 0 ? '' : `<h3>Not sure</h3>\n<ul class="names">\n${doubtful.map(entityHtml).join('\n')}\n</ul>\n`}</section>`;
}

function entityHtml(summary: EntitySummary): string {
  const { entity, mentions } = summary;
  const roles = [...new Set(entity.roles.map(({ text }) => text))].join('; ');
  const about = [roles, entity.description].filter((words) => words !== undefined && words !== '');
  const links = mentions.map((mention, i) => {
    const href = `#${mentionDomId(entity.id, i + 1)}`;
    const label = `${entity.name}, mention ${i + 1}: ${mention.quote}`;
    return `<a${attributes({ href, 'aria-label': label })}>${i + 1}</a>`;
  });
  const isGuess = entity.by === 'automatic' ? ' <span class="guess">found automatically</span>' : '';
  return `<li${attributes({ id: `entity-${entity.id}` })}><b${attributes({ 'data-entity': entity.id })}>${escapeHtml(entity.name)}</b>${
    about.length === 0 ? '' : `, ${escapeHtml(about.join('. '))}`
  }${isGuess}${
    links.length === 0 ? '' : `<br><span class="where">${countWordsOf(summary)}: ${links.join(' ')}</span>`
  }</li>`;
}
