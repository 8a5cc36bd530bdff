import { captionBlockId, paragraphNumber } from '../story/blocks.ts';
import type { Entity, Mention, Story } from '../story/story.ts';

/** The other names of an entity in the story, and why they are taken to be the same entity. */
export type AliasLine = {
  readonly text: string;
  /** "surname", "misprint of KCNA" … */
  readonly reason: string;
  readonly times: number;
  /** 1-based number of the first such mention among the entity's mentions, for a jump. */
  readonly first: number | undefined;
  /** "paragraph 1", "the headline" … of that mention. */
  readonly where: string | undefined;
};

const reasons: Record<Entity['aliases'][number]['reason'], string> = {
  surname: 'surname',
  short: 'short form',
  acronym: 'acronym',
  demonym: 'people or adjective of the country',
  capitals: 'in capitals',
  misprint: 'misprint',
  metonym: 'the place for its government',
  reader: 'by your correction',
};

export function aliasLines(story: Story, entity: Entity, mentions: readonly Mention[]): readonly AliasLine[] {
  return entity.aliases.map(({ text, reason, of }) => {
    const uses = mentions.filter(({ quote }) => quote === text);
    const [first] = uses;
    return {
      text,
      reason: of && of !== entity.name ? `${reasons[reason]} of ${of}` : reasons[reason],
      times: uses.length,
      first: first && mentions.indexOf(first) + 1,
      where: first && whereWords(story, first),
    };
  });
}

/** The place of a mention in words. */
function whereWords(story: Story, { block }: Pick<Mention, 'block'>): string {
  const paragraph = paragraphNumber(story, block);
  if (paragraph !== undefined) return `paragraph ${paragraph}`;
  const photo = story.photos.findIndex(({ id }) => block === captionBlockId(id));
  if (photo !== -1) return `caption ${photo + 1}`;
  if (block.startsWith('contributor-') || block.startsWith('link-')) return 'the lines below the text';
  return `the ${block}`;
}
