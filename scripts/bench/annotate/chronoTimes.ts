import { type ParsedComponents, parse } from 'chrono-node';
import type { DatedText } from './datedTexts.ts';

export type DatedWords = {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly when?: string | undefined;
};

/** chrono-node's English, its default parser, with noon of the day of publication as reference. */
export function chronoTimes({ blocks, published }: DatedText): readonly DatedWords[] {
  const instant = new Date((published + 0.5) * 86_400_000);
  return blocks.flatMap(({ id, text }) =>
    parse(text, { instant, timezone: 0 }).map(({ index, text: words, start, end }) => {
      const [from, to] = [toWhen(start), end && toWhen(end)];
      return {
        block: id,
        start: index,
        end: index + words.length,
        when: from && to && from !== to ? `${from}/${to}` : from,
      };
    }),
  );
}

/** At the precision that it is certain of; a clock alone has its day. */
function toWhen(found: ParsedComponents): string | undefined {
  const pad = (part: number | null, size: number) => String(part).padStart(size, '0');
  const [year, month, day] = [
    pad(found.get('year'), 4),
    pad(found.get('month'), 2),
    pad(found.get('day'), 2),
  ];
  if (found.isCertain('day') || found.isCertain('weekday') || found.isCertain('hour'))
    return `${year}-${month}-${day}`;
  if (found.isCertain('month')) return `${year}-${month}`;
  return found.isCertain('year') ? year : undefined;
}
