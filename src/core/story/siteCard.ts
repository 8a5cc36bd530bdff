import { yearOf } from '../dates/yearOf.ts';
import { type EntitySummary, entitySummaries, totalMentions } from '../entities/entitySummaries.ts';
import { describeEventDate } from '../timeline/describeEventDate.ts';
import { sortEvents } from '../timeline/sortEvents.ts';
import type { Story } from './story.ts';
import { type InsideStory, type StoryCard, toStoryCard } from './storyCard.ts';

const mostNames = 3;
const mostDates = 4;

/** The card of a story of the site: its two most named people and what else is named most, and its last dates. */
export function toSiteCard(story: Story): StoryCard & { readonly inside: InsideStory } {
  const sure = entitySummaries(story)
    .filter(({ isDoubtful }) => !isDoubtful)
    .toSorted((a, b) => totalMentions(b) - totalMentions(a));
  const people = sure.filter(({ entity }) => entity.kind === 'person').slice(0, mostNames - 1);
  const others = sure.filter((summary) => !people.includes(summary)).slice(0, mostNames - people.length);
  return {
    ...toStoryCard(story),
    inside: { names: [...people, ...others].map(toName), dates: lastDates(story) },
  };
}

function toName(summary: EntitySummary): InsideStory['names'][number] {
  const { id, kind, name } = summary.entity;
  return { id, kind, name, mentions: totalMentions(summary) };
}

function lastDates({ timeline, published }: Story): InsideStory['dates'] {
  const dated = (timeline?.events ?? []).filter(({ basis, when }) => basis === 'story' && when !== undefined);
  return sortEvents(dated)
    .slice(-mostDates)
    .map((event) => {
      const { lead, part } = describeEventDate(event, yearOf(published));
      return { id: event.id, title: event.title, when: lead, ...(part && { part }) };
    });
}
