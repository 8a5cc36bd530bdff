import type { Token, Tokens } from 'marked';
import type { DraftPicture } from '../draft.ts';
import { toInlineText } from './inlineText.ts';

/** A paragraph that starts with a picture, as written by figureMarkdown. */
export function isFigure(token: Token): boolean {
  return token.type === 'paragraph' && (token as Tokens.Paragraph).tokens[0]?.type === 'image';
}

/** Lines: the picture, its caption if any, its kind and notices in italics if any, and its credit in italics. */
export function readFigure(token: Token): DraftPicture {
  const [picture, ...lines] = splitLines((token as Tokens.Paragraph).tokens);
  const image = picture?.[0] as Tokens.Image | undefined;
  const [caption = []] = lines.filter((line) => !isItalic(line));
  const credit = lines.filter(isItalic).at(-1);
  return {
    address: image?.href === '' ? undefined : image?.href,
    alt: image
      ? toInlineText(image.tokens ?? [{ type: 'text', raw: image.text, text: image.text }]).text
      : '',
    caption: toInlineText(caption).text,
    credit: credit && toInlineText(credit).text,
  };
}

function splitLines(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens)
    if (token.type === 'br') lines.push([]);
    else lines.at(-1)?.push(token);
  return lines;
}

function isItalic([first]: readonly Token[]): boolean {
  return first?.type === 'em' || (first?.type === 'html' && first.raw === '<em>');
}
