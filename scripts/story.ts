import { assertNever } from '../src/core/assertNever.ts';
import type { Story } from '../src/core/story/story.ts';
import { storyFileErrorToText } from '../src/core/story/storyFileError.ts';
import { addStory } from './addStory.ts';
import { annotateFile } from './annotateFile.ts';
import { checkStoryFile } from './checkStoryFile.ts';
import { exportFile } from './exportFile.ts';
import { allHelp, helpFor, isStoryCommand } from './storyHelp.ts';

process.exitCode = await run(process.argv.slice(2));

async function run([command, ...words]: readonly string[]): Promise<number> {
  if (command === '--help' || command === '-h') {
    console.log(allHelp);
    return 0;
  }
  if (!isStoryCommand(command)) {
    console.error(allHelp);
    return 2;
  }
  if (words.includes('--help') || words.includes('-h')) {
    console.log(helpFor(command));
    return 0;
  }
  switch (command) {
    case 'add':
      return addStory(words);
    case 'annotate':
      return annotateFile(words);
    case 'export':
      return exportFile(words);
    case 'check':
      return checkAll(words);
    default:
      return assertNever(command);
  }
}

async function checkAll(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    console.error(helpFor('check'));
    return 2;
  }
  let code = 0;
  for (const file of files) if (!(await check(file))) code = 1;
  return code;
}

async function check(file: string): Promise<boolean> {
  const checked = await checkStoryFile(file);
  if (checked.ok) console.log(`${file}: ${toLine(checked.value)}`);
  else for (const error of checked.error) console.error(`${file}: ${storyFileErrorToText(error)}`);
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
