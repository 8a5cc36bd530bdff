import { MapVisitsList, type MapVisitsProps } from './MapVisitsList.tsx';
import { MarkMeanings } from './MarkMeanings.tsx';

type Props = {
  /** The places of the map; without them it is the key to the marks. */
  readonly visits?: MapVisitsProps | undefined;
};

/** What is folded away below the events, in a chunk of its own. */
export function FoldedPart({ visits }: Props) {
  return visits ? <MapVisitsList {...visits} /> : <MarkMeanings />;
}
