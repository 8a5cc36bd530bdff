import { readFileSync } from 'node:fs';
import { annotate } from '#core/annotate/annotate.ts';
import { importArticle } from '#core/importers/importArticle.ts';
import { readGazetteer } from './readGazetteer.ts';
const g = await readGazetteer();
for (const f of process.argv.slice(2)) {
  const r = importArticle([{ name: f, bytes: new Uint8Array(readFileSync(f)) }]);
  if (!r.ok) { console.log(r.problem); continue; }
  const a = annotate(r.value.story, g, '2026-11-25');
  const s = a.story;
  console.log(s.headline, '|', s.published, s.byline, s.dateline?.text);
  for (const e of s.entities) console.log(e.kind.padEnd(13), e.name.padEnd(34), s.mentions.filter((m) => m.entity === e.id).map((m) => `${m.quote}${m.sure === false ? '?' : ''}`).join(' | '), e.roles.map((x) => `[${x.text}]`).join(''));
  for (const t of s.times) console.log('  time', t.quote, '→', t.when, t.dayPart ?? '');
  for (const e of s.timeline?.events ?? []) console.log('  event', e.when, e.title, '·', e.people.join(','), e.place ?? '', e.status);
}
