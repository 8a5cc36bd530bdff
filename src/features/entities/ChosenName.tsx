import type { ComponentProps } from 'react';
import { useSession } from '#session/useSession.ts';
import { EntityCard } from './EntityCard.tsx';
import { MentionNavigator } from './MentionNavigator.tsx';

type Props = ComponentProps<typeof EntityCard> & {
  /** False while rendering the card would delay the highlighting. */
  readonly hasCard: boolean;
};

/** What opens below a chosen name in the list: the steps through its mentions, then its card. */
export function ChosenName({ hasCard, ...card }: Props) {
  const mention = useSession(({ shown }) => shown.address.mention);
  const { entity, mentions } = card.summary;
  return (
    <>
      <MentionNavigator name={entity.name} count={mentions.length} current={mention} />
      {hasCard && <EntityCard {...card} />}
    </>
  );
}
