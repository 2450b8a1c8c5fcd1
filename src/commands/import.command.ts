import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { systemActor } from '../office/accounts/actor.js';
import type { ImportReport } from '../office/imports/import-report.js';
import { ImportsService } from '../office/imports/imports.service.js';
import { OperatorFault } from '../platform/errors/operator-fault.js';
import { Refusal } from '../platform/errors/refusal.js';
import { EXIT } from '../platform/errors/tell-fault.js';
import { Jobs } from '../platform/jobs/jobs.service.js';
import { type Language, languageOf } from '../platform/language/language.js';
import { sayReason } from '../platform/language/message.js';
import { progressOn } from '../platform/progress/progress.js';
import { TODAY_JOB } from '../register/open-data/snapshots/today-job.js';
import { withRegister } from './command-surroundings.js';
import { PublicationForImports } from './import-publisher.js';
import { importSummary } from './import-summary.js';

interface Options {
  mapping: string;
  body: string;
  dryRun?: boolean;
  publish?: boolean;
  reason?: string;
  report?: string;
  lang: Language;
}

/** `dagsljus import`: another register's files become meetings here. */
export function importCommand(): Command {
  return new Command('import')
    .description("Bring another register's files in; the same files again change nothing")
    .argument('<file...>', 'CSV files in any encoding, or XLSX workbooks')
    .requiredOption('--mapping <mapping.json>', 'how the files are to be understood: see docs/importing.md')
    .requiredOption('--body <slug>', 'the public body whose register they become')
    .option('--dry-run', 'change nothing, and count what would change')
    .option('--publish', 'publish the meetings at once; without it they are drafts')
    .option('--reason <text>', 'why public records are corrected; shown with each new version')
    .option('--report <report.json>', 'write everything that was counted and rejected into this file')
    .option('--lang <language>', 'the language of reasons and report: sv or en', language, 'en')
    .action(async (files: string[], options: Options) => {
      try {
        await bringIn(files, options);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        process.stderr.write(`${error.reasons.map((each) => sayReason(each, options.lang)).join('\n')}\n`);
        process.exitCode = EXIT.refused;
      }
    });
}

async function bringIn(files: string[], options: Options): Promise<void> {
  const { mapping, body, dryRun = false, publish = false, reason, lang } = options;
  if (options.report !== undefined) await requireWritable(options.report);
  const report = await withRegister(async (register) => {
    const done = await register
      .get(ImportsService)
      .importRegister(
        systemActor('import', lang),
        { files, mapping, body, dryRun, publish, reason, language: lang },
        new PublicationForImports(register),
        progressOn(process.stderr),
      );
    // Made by the server that runs, or by the next one.
    if (publish && !dryRun) await register.get(Jobs).add(TODAY_JOB, {}, { key: TODAY_JOB });
    return done;
  });
  if (options.report !== undefined) await keepReport(options.report, report);
  process.stdout.write(importSummary(report, { dryRun, language: lang, reportPath: options.report }));
}

// Asked first: what a run did can be told only once.
async function requireWritable(path: string): Promise<void> {
  const known = await stat(path).catch(() => undefined);
  const place = known ? path : `${dirname(path)}/.`;
  const isWritable = await access(place, constants.W_OK).then(
    () => !known?.isDirectory(),
    () => false,
  );
  if (!isWritable) throw new OperatorFault(`The report cannot be written to ${path}.`);
}

async function keepReport(path: string, report: ImportReport): Promise<void> {
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
}

function language(text: string): Language {
  const found = languageOf(text);
  if (!found) throw new InvalidArgumentError('Give sv or en.');
  return found;
}
