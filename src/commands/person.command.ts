import { existsSync, writeFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { systemActor } from '../office/accounts/actor.js';
import { OperatorFault } from '../platform/errors/operator-fault.js';
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '../platform/language/language.js';
import { People } from '../publication/people/search/people.service.js';
import { reportAsText } from '../publication/people/search/report-text.js';
import { withRegister } from './command-surroundings.js';

interface Options {
  report?: string;
  lang: Language;
}

/** `dagsljus person …`: everything that the register keeps of one person, to hand over when they ask. */
export function personCommand(): Command {
  return new Command('person')
    .description('Everything that is kept of one person: in the office, the register and the letterbox')
    .argument('<who>', 'first and last name, e-mail address or username; - reads it from standard input')
    .option('--report <file>', 'write all of it as JSON to this file')
    .addOption(
      new Option('--lang <language>', 'the language of the report')
        .choices([...LANGUAGES])
        .default(DEFAULT_LANGUAGE),
    )
    .action(tell);
}

// A name on the command line stands in the list of processes and in the history of the shell.
async function tell(who: string, { report: file, lang }: Options): Promise<void> {
  if (file !== undefined && existsSync(file))
    throw new OperatorFault(`${file} is there already. Give another name.`);
  const asked = (who === '-' ? await textOf(process.stdin) : who).trim();
  await withRegister(async (register) => {
    const people = register.get(People, { strict: false });
    const report = await people.everythingAbout(systemActor('person', lang), asked, lang);
    // Nobody else may read it.
    if (file !== undefined)
      writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    process.stdout.write(reportAsText(report, lang));
  });
}
