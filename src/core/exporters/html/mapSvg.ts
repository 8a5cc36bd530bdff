import { yearOf } from '../../dates/yearOf.ts';
import type { Story } from '../../story/story.ts';
import { placeDateWords } from '../../timeline/mapDates.ts';
import { type MapDrawing, type MapStop, toMapDrawing } from '../../timeline/mapGeometry.ts';
import type { MapTopology } from '../../timeline/mapTopology.ts';
import type { MapWords } from '../../timeline/ownMap.ts';
import { attributes, escapeHtml } from './escapeHtml.ts';

/** px: the width of the page's text, and a height that leaves room for the text on a screen. */
const [width, height] = [632, 320];

/** The map as one SVG file with its own colours, light and dark; undefined if the story has no place on it. */
export function mapSvg(story: Story, topology: MapTopology, { places }: MapWords): string | undefined {
  const events = story.timeline?.events ?? [];
  const drawing = toMapDrawing(topology, {
    places,
    events,
    route: story.timeline?.route,
    dateWordsOf: (place) => placeDateWords(events, place, yearOf(story.published)),
    width,
    height,
    size: 'large',
  });
  return (
    drawing &&
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${style}</style>${groundSvg(drawing)}${drawing.stops.map(stopSvg).join('')}</svg>`
  );
}

const style =
  'svg{color-scheme:light dark;--ink:#1b1b1b;--second:#403e38;--sea:#e3ebec;--land:#f4f1e9;--home:#eedccb;--coast:#a9bcc2;--border:#aaa598;--route:#a8322a}' +
  '@media (prefers-color-scheme:dark){svg{--ink:#e4e2dd;--second:#c3c1bb;--sea:#0f171d;--land:#20272c;--home:#3b3029;--coast:#41535f;--border:#57626a;--route:#ff8175}}' +
  '@media print{svg{--ink:#000;--second:#333;--sea:#e4e4e4;--land:#fff;--home:#fff;--coast:#777;--border:#777;--route:#000}}' +
  'text{font:13px system-ui,sans-serif;fill:var(--second)}' +
  '.sea{font-style:italic}.stop{paint-order:stroke;stroke:var(--land);stroke-width:3px;stroke-linejoin:round}.name{font-weight:600;font-size:14px;fill:var(--ink)}' +
  '.line{fill:none;stroke-linejoin:round;stroke-linecap:round}';

function groundSvg({ covered, ground, route, names }: MapDrawing): string {
  const { left, top, right, bottom } = covered;
  const sea = `<rect${attributes({ x: left, y: top, width: right - left, height: bottom - top, fill: 'var(--sea)' })}/>`;
  const path = (d: string, look: Readonly<Record<string, string | number>>) =>
    d === '' ? '' : `<path${attributes({ d, ...look })}/>`;
  const line = (d: string, stroke: string, more: Readonly<Record<string, string | number>> = {}) =>
    path(d, { class: 'line', stroke: `var(--${stroke})`, 'stroke-width': 0.7, ...more });
  const words = names.map(
    ({ kind, lines, at, angle }) =>
      `<text${attributes({
        class: kind,
        'text-anchor': 'middle',
        transform: angle ? `rotate(${angle} ${at.join(' ')})` : undefined,
      })}>${lines.map(({ text, x, y }) => spanSvg(text, { x, y })).join('')}</text>`,
  );
  return [
    sea,
    path(ground.land, { fill: 'var(--land)' }),
    path(ground.home, { fill: 'var(--home)' }),
    line(ground.rivers, 'coast'),
    path(ground.lakes, { fill: 'var(--sea)' }),
    line(ground.borders, 'border', { 'stroke-dasharray': '3 2' }),
    line(ground.land, 'coast'),
    line(route.path, 'land', { 'stroke-width': 6 }),
    line(route.path, 'route', {
      'stroke-width': 2.5,
      ...(route.isGuessed && { 'stroke-dasharray': '1 4' }),
    }),
    ...words,
  ].join('');
}

function stopSvg({ place, at: [cx, cy], onRoute, label }: MapStop): string {
  const dot = attributes({
    cx,
    cy,
    r: onRoute ? 5 : 3.5,
    fill: onRoute ? 'var(--land)' : 'var(--second)',
    stroke: onRoute ? 'var(--route)' : 'var(--land)',
    'stroke-width': onRoute ? 2.5 : 1,
  });
  const words = label
    ? `<text${attributes({ class: 'stop', 'text-anchor': label.anchor })}>${label.lines
        .map(({ text, kind, x, y }) => spanSvg(text, { class: kind, x, y }))
        .join('')}</text>`
    : `<title>${escapeHtml(place.name)}</title>`;
  return `<circle${dot}/>${words}`;
}

function spanSvg(text: string, look: Readonly<Record<string, string | number>>): string {
  return `<tspan${attributes(look)}>${escapeHtml(text)}</tspan>`;
}
