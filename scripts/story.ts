import type { Story } from '../src/core/story/story.ts';
import { problemToText } from '../src/core/story/storyProblem.ts';
import { annotateFile } from './annotateFile.ts';
import { checkStoryFile } from './checkStoryFile.ts';

const help = `Usage: npm run story -- check <file> [<file> …]
       npm run story -- annotate <file> [--out <file>]

  check      says what is wrong with a story file, field by field, or in one line what is in it
  annotate   finds names, times, events and picture notices in a story file and writes the file with them,
             in place of any annotation it had; only English is read

The format is written down in docs/story-format.md. Exit code: 0 all well, 1 a file has problems, 2 wrong usage.`;

process.exitCode = await run(process.argv.slice(2));

async function run([command, ...words]: readonly string[]): Promise<number> {
  if (command === '--help' || command === '-h' || words.includes('--help')) {
    console.log(help);
    return 0;
  }
  if (command === 'annotate') return annotateFile(words);
  if (command !== 'check' || words.length === 0) return usage();
  let code = 0;
  for (const file of words) if (!(await check(file))) code = 1;
  return code;
}

function usage(): number {
  console.error(help);
  return 2;
}

async function check(file: string): Promise<boolean> {
  const checked = await checkStoryFile(file);
  if (checked.ok) console.log(`${file}: ${toLine(checked.value)}`);
  else for (const problem of checked.problem) console.error(`${file}: ${problemToText(problem)}`);
  return checked.ok;
}

function toLine({ headline, body, photos, entities, mentions, timeline }: Story): string {
  const counts = [
    `${body.length} blocks`,
    `${photos.length} pictures`,
    `${entities.length} names in ${mentions.length} mentions`,
    `${timeline?.events.length ?? 0} events`,
  ];
  return `“${headline}”: ${counts.join(', ')}`;
}
