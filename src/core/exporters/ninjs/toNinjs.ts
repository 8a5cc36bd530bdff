import type { Story } from '../../story/story.ts';
import { bodyHtml } from '../html/bodyHtml.ts';
import { attributes, escapeHtml } from '../html/escapeHtml.ts';
import { drawMarks } from '../html/markedText.ts';
import { storyUrn, toUri } from '../storyUri.ts';
import { toStoryFile } from '../toStoryFile.ts';
import { picturesOf } from './ninjsPictures.ts';
import { subjectsOf } from './ninjsSubjects.ts';
import { plainBody } from './plainBody.ts';
import { storyContentType } from './storyContentType.ts';

/**
 * An IPTC ninjs 3.1 item, valid against IPTC's schema. The schema allows no additional fields, so what ninjs doesn't cover
 * (positions of names, evidence of events) is in a body of our own content type, beside HTML and plain text. ninjs
 * requires dates with seconds; if a story has only a day, no time is invented: the day is in `edNote`. `folder`: the
 * public address of the story's folder, which gives its pictures addresses.
 */
export function toNinjs(story: Story, folder?: string): object {
  const { headline, summary, byline, dateline, publisher, rights, language, sourceUrl } = story;
  const plain = plainBody(story);
  return {
    uri: (sourceUrl === undefined ? undefined : toUri(sourceUrl)) ?? storyUrn(story),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    type: 'text',
    representationType: 'full',
    language,
    ...dates(story),
    copyrightHolder: publisher.name,
    copyrightNotice: rights.copyrightNotice,
    ...(rights.usageTerms !== undefined && { usageTerms: rights.usageTerms }),
    slugline: story.id,
    headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
    ...(summary !== undefined && {
      descriptions: [{ role: 'summary', contentType: 'text/plain', value: summary }],
    }),
    bodies: [
      { role: 'main', contentType: 'text/html', value: toBody(story, folder) },
      { role: 'text', contentType: 'text/plain', charCount: plain.length, value: plain },
      { role: 'story', contentType: storyContentType, value: JSON.stringify(toStoryFile(story)) },
    ],
    ...(byline !== undefined && { by: byline }),
    ...(dateline !== undefined && { located: dateline.text }),
    ...subjectsOf(story),
    infoSources: [
      { name: publisher.name, role: 'publisher', ...uriField(publisher.url) },
      ...story.sources.map(({ label, kind }) => ({ name: label, role: kind })),
    ],
    ...(story.photos.length > 0 && { associations: picturesOf(story, folder) }),
  };
}

function uriField(address: string | undefined): { readonly uri?: string } {
  const uri = address === undefined ? undefined : toUri(address);
  return uri === undefined ? {} : { uri };
}

/** ninjs can express only a date with time and offset. */
function dates({ published, updated, timeZone }: Story): object {
  const isMoment = (date: string | undefined) =>
    date !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(date);
  const notes = [
    published !== undefined && !isMoment(published) && `Published ${published}`,
    updated !== undefined && !isMoment(updated) && `Updated ${updated}`,
  ].filter((note) => note !== false);
  const zone = timeZone === undefined ? '' : ` (${timeZone})`;
  return {
    ...(isMoment(published) && { firstCreated: published }),
    ...(isMoment(updated) && { versionCreated: updated }),
    ...(notes.length > 0 && { edNote: `${notes.join('; ')}${zone}.` }),
  };
}

function toBody(story: Story, folder: string | undefined): string {
  const { dateline, contributors, links, photos } = story;
  const body = bodyHtml(story, {
    drawText: ({ type, text, marks }) => {
      const html = drawMarks(text, marks);
      return type === 'preformatted' ? html : html.replaceAll('\n', '<br>');
    },
    drawFigure: (id) => {
      const photo = photos.find((other) => other.id === id);
      const file = photo?.renditions[0]?.file;
      if (photo === undefined || file === undefined || folder === undefined) return '';
      return `<figure><img${attributes({ src: folder + file, alt: photo.alt })}><figcaption>${escapeHtml(photo.caption)}</figcaption></figure>`;
    },
    lead: dateline === undefined ? '' : `${escapeHtml(dateline.text)} — `,
    hasIds: false,
  });
  const foot = [...contributors, ...links].map(({ text, marks }) => `<p>${drawMarks(text, marks)}</p>`);
  return [body, ...foot].join('\n');
}
