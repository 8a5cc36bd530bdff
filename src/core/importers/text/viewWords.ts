/** Lines below an embedded post that lead to it on its network, in the languages of most news sites. */
const lines = [
  '(?:view|see|watch|read|open|show)(?: \\S+){0,6} (?:on|in|at) NAME',
  '(?:\\S+ ){0,3}(?:auf|bei|in) NAME (?:ansehen|anschauen|anzeigen|öffnen|lesen)|sieh dir (?:\\S+ ){1,4}(?:auf|bei) NAME an',
  '(?:voir|afficher|regarder|lire)(?: \\S+){0,4} (?:sur|dans) NAME',
  '(?:ver|mira|leer)(?: \\S+){0,4} en NAME|(?:ver|veja|ler)(?: \\S+){0,4} (?:no|na|em) NAME',
  '(?:vedi|visualizza|guarda|leggi)(?: \\S+){0,4} su NAME',
  'bekijk(?: \\S+){0,4} op NAME|(?:\\S+ ){0,3}op NAME bekijken',
  '(?:visa|se|vis|les|läs|læs)(?: \\S+){0,4} på NAME',
  '(?:näytä|katso)(?: \\S+){0,3} (?:palvelussa )?NAME',
  '(?:zobacz|wyświetl|otwórz)(?: \\S+){0,4} (?:na|w) NAME|(?:zobrazit|zobrazte)(?: \\S+){0,4} na NAME',
  '(?:посмотреть|смотреть|открыть|просмотреть)(?: \\S+){0,4} (?:в|на) NAME|(?:переглянути|дивитися|відкрити)(?: \\S+){0,4} (?:в|у|на) NAME',
  "(?:\\S+ ){0,2}NAME[’'](?:da|de|ta|te) (?:gör|görüntüle|aç)|(?:\\S+ ){0,2}NAME üzerinde (?:gör|görüntüle|aç)",
  'δείτε(?: \\S+){0,4} στο NAME|(?:vezi|vizualizează)(?: \\S+){0,4} pe NAME|lihat(?: \\S+){0,4} di NAME|xem(?: \\S+){0,4} trên NAME|عرض(?: \\S+){0,3} على NAME',
  '(?:この投稿を)?NAME ?(?:で(?:この投稿を)?(?:見る|表示))|NAME ?에서 (?:이 게시물 )?보기|在 ?NAME ?(?:上)?(?:查看|檢視|观看|觀看).{0,8}',
];
const line = new RegExp(
  `^\\s*(?:${lines.join('|').replaceAll('NAME', '[\\p{L}\\d.]{1,20}(?: \\p{Lu}\\p{L}{1,15})?')})[\\s.→›»↗]*$`,
  'iu',
);

/** In characters; a longer line is a sentence. */
export const longestViewLine = 80;

/** Whether a line only says where a post can be seen: "View this post on Instagram". */
export function isViewLine(text: string): boolean {
  return text.length <= longestViewLine && line.test(text);
}
