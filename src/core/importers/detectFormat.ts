import type { ArticleFormat } from './draft.ts';
import { soh, stx, syn } from './text/controls.ts';
import { isHardWrapped } from './text/splitParagraphs.ts';

/** `json` and `xml`: the exact format is decided when they are read. */
export type TextFormat =
  | Extract<
      ArticleFormat,
      'anpa' | 'iptc7901' | 'wireText' | 'html' | 'pastedHtml' | 'mhtml' | 'mail' | 'markdown' | 'plainText'
    >
  | 'json'
  | 'xml';

const reach = 4000;

/** The format of a text by its content; file names are ignored. */
export function detectFormat(text: string): TextFormat {
  const head = text.slice(0, reach).replace(/^[\ufeff\s]+/, '');
  if (isAnpa(text)) return 'anpa';
  if (isIptc7901(text)) return 'iptc7901';
  if (/^[{[]/.test(head) && /^[{[]\s*(?:["{[\]}]|$)/.test(head)) return 'json';
  const mail = mailKind(head);
  if (mail) return mail;
  if (isXml(head)) return 'xml';
  if (
    /^Version:\d|<!--\s*StartFragment\s*-->|\bid=["']?docs-internal-guid|urn:schemas-microsoft-com:office/.test(
      head,
    ) &&
    /<\w/.test(text)
  )
    return 'pastedHtml';
  if (/<!doctype html|<html\b|<head\b|<body\b|<meta\b/i.test(head)) return 'html';
  if (isFragment(head)) return 'pastedHtml';
  if (isMarkdown(text)) return 'markdown';
  if (isWireText(text)) return 'wireText';
  return 'plainText';
}

/** ANPA 1312: synchronising characters and start of header, or fields each starting with a caret. */
function isAnpa(text: string): boolean {
  const head = text.slice(0, 700).trimStart();
  return (head.startsWith(syn) && head.includes(soh)) || head.includes(`${stx}^`);
}

/** IPTC 7901: start of header with a line of five fields, followed by start of text; or the older ZCZC … NNNN. */
function isIptc7901(text: string): boolean {
  const head = text.slice(0, 700).trimStart();
  return (head.startsWith(soh) && head.includes(stx)) || head.startsWith('ZCZC');
}

/**
 * Header lines of mail at the very start: two that every mail has, or the one that MHTML needs. A page saved by a browser
 * says where it is from. In a mailbox a line before them says whom the mail is from.
 */
function mailKind(given: string): 'mhtml' | 'mail' | undefined {
  const head = given.replace(/^From [^\n]*\n/, '');
  const lines = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){1,200}/.exec(head)?.[0] ?? '';
  const has = (name: string) => new RegExp(`^${name}:`, 'im').test(lines);
  const isRelated = /^content-type:\s*multipart\/related/im.test(lines);
  if (has('snapshot-content-location') || (isRelated && !has('to') && !has('received'))) return 'mhtml';
  const known = [
    'from',
    'to',
    'subject',
    'date',
    'received',
    'message-id',
    'return-path',
    'mime-version',
  ].filter(has);
  const isMultipart = /^content-type:\s*multipart\/(?:mixed|alternative|related)/im.test(lines);
  return isMultipart || (known.length >= 3 && has('from') && (has('subject') || has('date')))
    ? 'mail'
    : undefined;
}

function isXml(head: string): boolean {
  return (
    (/^<\?xml\b/.test(head) &&
      !/<html\b/i.test(head.slice(0, 600).split(/<(?=\w)/)[1] ?? '') &&
      !/^<\?xml[^>]*>\s*(?:<!doctype html|<html)/i.test(head)) ||
    /^(?:<!--[\s\S]*?-->\s*)?<(?:nitf|newsml|newsitem|newsmessage|rss|(?:rdf:)?rdf|feed|entry|packageitem)\b/i.test(
      head,
    )
  );
}

/** Markup without a page around it, as in a rich paste: two closed tags that exist only in HTML. Markdown may hold some too. */
function isFragment(head: string): boolean {
  if (/^(?:#{1,6} \S|---\r?\n\w[\w-]*:)/.test(head)) return false;
  const tags = head.match(
    /<\/?(?:p|div|span|b|i|em|strong|br|a|h[1-6]|ul|ol|li|figure|img|article|section|blockquote|table|script|svg|math|form|style|iframe)\b[^>]*>/gi,
  );
  return /^<(?:!--|\w)/.test(head) ? (tags?.length ?? 0) >= 1 : (tags?.length ?? 0) >= 4;
}

function isMarkdown(text: string): boolean {
  const sample = text.slice(0, 8000);
  if (/^---\r?\n[\s\S]{1,3000}?\r?\n---\r?\n/.test(sample) && /^\w[\w-]*:/m.test(sample)) return true;
  const signs = [
    /^#{1,6} \S/m,
    /\[[^\]\n]+\]\((?:https?:|mailto:|\/|#|\.)[^)\s]*(?: "[^"]*")?\)/,
    /!\[[^\]\n]*\]\([^)\n]+\)/,
    /(?:^|\s)(?:\*\*|__)\S[^\n]*?\S(?:\*\*|__)(?=[\s.,;:!?]|$)/m,
    /^(?:[-*+] |\d+\. )\S.*\n(?:[-*+] |\d+\. )\S/m,
    /^> \S/m,
    /^```/m,
    /^\[[^\]]+\]: \S+/m,
    /^\|.*\|\r?\n\|[\s:|-]+\|/m,
    /^\S.*\r?\n(?:===+|---+)\r?$/m,
  ].filter((sign) => sign.test(sample)).length;
  return signs >= 2 || /^#{1,3} \S/.test(sample.trimStart()) || /!\[[^\]\n]*\]\([^)\n]+\)/.test(sample);
}

/** Copied from a wire: header lines ending in `=`, or wrapped lines with an underscore for the dateline's dash. */
function isWireText(text: string): boolean {
  const lines = text.slice(0, reach).split(/\r\n?|\n/);
  const ends = lines.filter((line) => /\S=\s*$/.test(line)).length;
  return (
    ends >= 1 ||
    (isHardWrapped(lines) &&
      lines.some((line) => /^\s*[\p{Lu}][\p{L} ,.]+\([^()]+\)\s+(?:_|-)\s/u.test(line)))
  );
}
