import { Ellipsis } from 'lucide';
import { Drawing } from '#ui/Icon.tsx';

export function MoreIcon() {
  return <Drawing node={Ellipsis} />;
}
