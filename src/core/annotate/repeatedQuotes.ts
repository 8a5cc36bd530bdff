import { toBareText } from '../importers/text/sameText.ts';
import type { BlockId, Story } from '../story/story.ts';

/** The pull quotes whose words stand in another block as well; case, quotation marks and spacing are ignored. */
export function repeatedQuotes({ body }: Story): ReadonlySet<BlockId> {
  const isPull = (block: Story['body'][number]) => block.type === 'quote' && block.pull === true;
  const pulls = body.filter(isPull);
  if (pulls.length === 0) return new Set();
  const text = body
    .flatMap((block) => ('text' in block && !isPull(block) ? [toBareText(block.text)] : []))
    .join('\n');
  return new Set(
    pulls.flatMap((block) => ('text' in block && text.includes(toBareText(block.text)) ? [block.id] : [])),
  );
}
