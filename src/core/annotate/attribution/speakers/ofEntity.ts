import type { Entity } from '../../../story/story.ts';
import { kindOfEntity } from '../kinds/entityKind.ts';
import { isDescribedAsStateMedia } from '../kinds/stateMedia.ts';
import type { Speaker } from './speaker.ts';
import type { StoryNames } from './storyNames.ts';

/** "Havgaard A/S" is Havgaard. */
const legalForm = /,? (?:PLC|plc|Inc\.?|A\/S|Ltd\.?|Corp\.?|AG|GmbH|LLC|Co\.)$/;

/** An entity as a speaker, if it is one that can speak. `beside`: the words of a title before its name. */
export function ofEntity(
  entity: Entity,
  beside: string,
  sure: boolean,
  { publisher, publisherName, media, civil, guessed, places }: StoryNames,
): Speaker | undefined {
  const entities = [entity.id];
  if (entity === publisher) return { kind: 'publisher', label: publisherName, entities, sure };
  const known = kindOfEntity(entity, beside, places);
  const isOfState = known === 'stateMedia' || isDescribedAsStateMedia(`${beside} ${entity.name}`);
  const kind = isOfState
    ? 'stateMedia'
    : media.has(entity)
      ? 'media'
      : civil.has(entity)
        ? 'organisation'
        : known;
  if (!kind) return undefined;
  const words = [beside, ...entity.roles.map(({ text }) => text)];
  return {
    kind,
    label: entity.name.replace(legalForm, ''),
    entities,
    sure: sure && (!guessed.has(entity) || media.has(entity)),
    ...(entity.kind === 'person' && { isPerson: true, words }),
  };
}
