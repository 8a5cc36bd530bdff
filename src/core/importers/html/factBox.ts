import { label, readingTime, timing } from '../refine/pageWords.ts';
import { parseDateLine } from '../text/printedDate.ts';
import { squash } from '../text/squash.ts';
import { type Element, isElement, isSilent, lengthOf, type Node } from './tree.ts';

/** Letters of such a box. */
const longest = 700;
/** Letters of a line, and words of a sentence: more is prose. */
const longestLine = 140;
const mostWords = 8;

/** "About this content" and its like: the title of such a box. */
const title =
  /^(?:about (?:this|the) (?:content|article|story|page|post)|article (?:details|info(?:rmation)?)|über diesen (?:artikel|beitrag|text)|(?:infos?|informationen) zum (?:artikel|beitrag)|(?:à propos de|sur) cet article|(?:sobre|acerca de) (?:este|esta) (?:artículo|artigo|noticia|notícia|texto|contenido|conteúdo|matéria)|(?:su|informazioni su) quest[oa] ?(?:articolo|contenuto|notizia)|quest[’']articolo|over dit (?:artikel|bericht|verhaal)|om (?:denne |den här |den |)(?:artikkelen|artikkel|saken|artikeln|artikel|artiklen)|o (?:tym |)(?:artykule|artykuł)|об этой статье|про цю статтю|o (?:tomto )?článku|tietoa artikkelista|bu (?:haber|yazı|makale) hakkında|この記事について|关于本文|關於本文|이 기사에 대하여)\s*[:：]?$/iu;
/** What may be done with the article, and by whom. */
const terms =
  /^(?:reuse this (?:content|article)|republish(?: this (?:article|story))?|reprints?(?: (?:and|&) permissions?)?|permissions?|licen[cs]e(?: this (?:content|article))?|terms(?: of (?:use|service))?|syndication|all rights reserved|(?:©|\(c\)|copyright\b).{0,80}|alle rechte vorbehalten|nutzungsrechte.{0,30}|tous droits réservés.{0,30}|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|©?\s*riproduzione riservata|alle rechten voorbehouden|alla rättigheter förbehållna|alle rettigheter (?:forbeholdt|reservert)|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır)[.\s]*$/iu;
/** Facts with their names: "Section: Coast", "Wörter: 420". */
const fact =
  /^(?:section|topics?|tags?|keywords|word count|words|article id|source|authors?|edition|ressort|rubrik|themen?|schlagwörter|quelle|autor(?:in)?|wörter|rubrique|thèmes?|mots-clés|auteurs?|sección|temas?|etiquetas|fuente|autor|seção|editoria|fonte|sezione|argomenti|autore|rubriek|onderwerpen|bron|auteur|ämnen|källa|emner|kilde|kategori|dział|tematy|źródło|рубрика|теги|источник|автор|категория)\s*[:：]\s*\S/iu;
const services =
  /^(?:facebook|x|twitter|whatsapp|e-?mail|mail|linkedin|reddit|telegram|bluesky|threads|mastodon|messenger|pinterest|xing|vk|line|kakaotalk|copy link|print)$/i;

/**
 * Whether a box is about the article rather than part of it: known by what it holds, which is short lines of when it was
 * published, what may be done with it and where to share it, and no prose.
 */
export function isFactBox(element: Element): boolean {
  const length = lengthOf(element);
  if (length === 0 || length > longest) return false;
  const lines = linesOf(element);
  const [first = ''] = lines;
  const isTitled = title.test(first);
  if (lines.some((line) => isProse(line) && !(isTitled && saysWhen(line)))) return false;
  if (isTitled) return true;
  const signs = lines.filter(isSign).length;
  const beside = lines.filter((line) => !isSign(line) && (services.test(line) || isDate(line))).length;
  return lines.length > 1 && signs > 0 && (signs + beside) * 2 > lines.length;
}

function isSign(line: string): boolean {
  return (
    label.test(line) ||
    terms.test(line) ||
    fact.test(line) ||
    readingTime.test(line) ||
    (timing.test(line) && isDate(line))
  );
}

function isDate(line: string): boolean {
  return parseDateLine(line) !== undefined;
}

/** "This article was published on 3 May 2025 and last modified at 11.40." What it corrects is worth reading. */
function saysWhen(line: string): boolean {
  return /^.{0,40}\b(?:published|updated|modified)\b.{0,20}\d/i.test(line) && !/amend|correct/i.test(line);
}

function isProse(line: string): boolean {
  if (isSign(line)) return false;
  return line.length > longestLine || (/[.!?…]["'’”»)]*$/.test(line) && line.split(' ').length > mostWords);
}

const inline = /^(?:a|abbr|b|bdi|em|font|i|mark|small|span|strong|sub|sup|time|u)$/;

/** The lines as a page shows them: each block and each break begins a new one. */
function linesOf(element: Element): readonly string[] {
  const lines: string[] = [''];
  const visit = (node: Node): void => {
    if (!isElement(node)) lines.push(`${lines.pop() ?? ''}${node}`);
    else if (!isSilent(node)) {
      const isBlock = !inline.test(node.tag);
      if (isBlock) lines.push('');
      node.children.forEach(visit);
      if (isBlock) lines.push('');
    }
  };
  visit(element);
  return lines.map(squash).filter((line) => line !== '');
}
