import { Command } from 'commander';
import { Clock } from '../platform/clock.js';
import { EXIT } from '../platform/errors/tell-fault.js';
import { progressOn } from '../platform/progress/progress.js';
import { withDatabase } from './command-surroundings.js';
import { toldSnapshots } from './doctor-snapshots.js';
import { examine, type Findings, type WayIn } from './doctor-findings.js';
import { count, size } from './figures.js';

/** `dagsljus doctor`: the state of the register in one look. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Tell the state of the register, and check every published entry; changes nothing')
    .option('--json', 'for programs')
    .action(async ({ json = false }: { json?: boolean }) => {
      const stage = progressOn(json ? { write: () => true } : process.stderr).begin('Checking', 0, 'entries');
      const findings = await withDatabase((surroundings) =>
        examine(surroundings, (entries) => {
          stage.advance(entries);
        }),
      );
      stage.end();
      const faults = faultsOf(findings);
      process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : summary(findings, faults));
      if (faults.length > 0) process.exitCode = EXIT.failed;
    });
}

/** What is wrong, each with what to do. */
function faultsOf({ database: { roles }, migrations, chain, snapshots }: Findings): string[] {
  const faults: string[] = [];
  if (migrations.unknown.length > 0) {
    faults.push(
      `A newer version of Dagsljus has changed this database (${migrations.unknown.join(', ')}). ` +
        'Install that version, or restore a backup taken by this one.',
    );
  }
  // Before the first preparation there are no roles, and nothing is wrong with that.
  if (migrations.applied.length > 0 && Object.values(roles).includes('none')) {
    faults.push(
      'One side of the register cannot connect to the database. Run: dagsljus migrate – it prepares the roles, or says ' +
        'what an administrator of the server must do.',
    );
  }
  if (chain.firstFault) {
    faults.push(
      `${chain.firstFault.fault} Somebody or something changed the history. Stop the server, take a backup of this ` +
        'state, and compare that entry with an older backup restored elsewhere (docs/operating.md).',
    );
  }
  if (snapshots.firstFault) {
    faults.push(
      `${snapshots.firstFault} Somebody or something changed the manifests in ${snapshots.folder}. Put them back from a ` +
        'backup of that folder, or from a copy that somebody downloaded (docs/operating.md).',
    );
  }
  return faults;
}

function summary(findings: Findings, faults: readonly string[]): string {
  const lines = linesOf(findings).map(([name, text]) => `  ${name.padEnd(12)}${text}`);
  const end = faults.length > 0 ? faults.map((fault) => `! ${fault}`) : ['Everything is in order.'];
  return ['', `Dagsljus ${findings.version}`, ...lines, '', ...end, ''].join('\n');
}

function linesOf(findings: Findings): [string, string][] {
  const { database, migrations, revision, bodies, counts, chain, snapshots } = findings;
  const { drafts, ...published } = counts;
  const pending = migrations.pending.length;
  const prepared = migrations.applied.length > 0;
  return [
    [
      'Database',
      `${database.kind}, ${database.place}, PostgreSQL ${database.server}, ${size(database.size)}`,
    ],
    ['Officials', told(database.roles.office, prepared)],
    ['The public', told(database.roles.reader, prepared)],
    [
      'Migrations',
      `${migrations.applied.length} applied, ${pending === 0 ? 'none' : pending} pending${hint(pending)}`,
    ],
    ['Revision', count(Number(revision))],
    ['Bodies', bodies.map(({ name, slug }) => `${name} (${slug})`).join(`\n${' '.repeat(14)}`) || 'none yet'],
    ['Published', toldCounts(published)],
    ['Drafts', toldCounts(drafts)],
    ['History', historyOf(chain)],
    ['Snapshots', toldSnapshots(snapshots, new Clock().now())],
    ['Catalogue', catalogueOf(findings)],
  ];
}

function hint(pending: number): string {
  return pending === 0 ? '' : ' – they run when the server starts, or now with: dagsljus migrate';
}

function told(way: WayIn, prepared: boolean): string {
  if (way === 'none') return prepared ? 'cannot connect' : 'not prepared yet';
  return way === 'login' ? 'connects as itself' : 'connects through the owner';
}

function toldCounts(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, number]) => `${count(number)} ${wordsOf(name)}`)
    .join(', ');
}

// nilReturns → nil returns; SUBMITTED → submitted
function wordsOf(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase()
    : name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function historyOf({ entries, ok }: Findings['chain']): string {
  return ok
    ? `${count(entries)} entries, each as it was published`
    : `${count(entries)} entries, not all as they were published`;
}

// A register that is tried out needs no catalogue, so this is no fault.
function catalogueOf({ catalogue }: Findings): string {
  if (catalogue.length === 0) return 'tells portals all they want to know';
  const gaps = catalogue.map(({ variable, why }) => `${variable}: ${why}`);
  return ['for data portals these should be set:', ...gaps].join(`\n${' '.repeat(14)}`);
}
