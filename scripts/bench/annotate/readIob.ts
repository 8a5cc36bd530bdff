import { readFileSync } from 'node:fs';

/** `text`: the sentence as printed, if the suite has it. */
type IobSentence = {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
  readonly text?: string;
};
export type IobDocument = readonly IobSentence[];
type Columns = { readonly token: number; readonly tag: number; readonly separator: RegExp };

/** Column format, a token per line; documents start with `-DOCSTART-` or `# newdoc`. */
export function readIob(file: string, { token, tag, separator }: Columns): readonly IobDocument[] {
  const documents: IobSentence[][] = [[]];
  let sentence: { tokens: string[]; tags: string[]; text?: string } = { tokens: [], tags: [] };
  const close = () => {
    if (sentence.tokens.length > 0) documents.at(-1)?.push(sentence);
    sentence = { tokens: [], tags: [] };
  };
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const opens = line.startsWith('-DOCSTART-') || line.startsWith('# newdoc');
    if (opens || !line.trim()) close();
    if (opens) documents.push([]);
    if (line.startsWith('# text = ')) sentence.text = line.slice(9);
    if (!line.trim() || opens || line.startsWith('# ')) continue;
    const fields = line.split(separator);
    sentence.tokens.push(fields[token] ?? '');
    sentence.tags.push(fields[tag] ?? 'O');
  }
  close();
  return documents.filter((document) => document.length > 0);
}
