import { Command, Option } from 'commander';
import { systemActor } from '../office/accounts/actor.js';
import { BodiesQueries } from '../office/bodies/bodies.queries.js';
import { BodiesService } from '../office/bodies/bodies.service.js';
import type { PublicBody } from '../office/bodies/public-body.entity.js';
import { OperatorFault } from '../platform/errors/operator-fault.js';
import { BodyKind } from '../words/body-words.js';
import { withRegister } from './command-surroundings.js';
import { noSuchBody } from './no-such-body.js';

interface OpenOptions {
  slug?: string;
  english?: string;
  kind: BodyKind;
  prefix?: string;
  parent?: string;
}

/** `dagsljus body …`: the public bodies that keep their register here. */
export function bodyCommand(): Command {
  const body = new Command('body').description('Open and list public bodies').exitOverride();
  body
    .command('open <name>')
    .description('Open a public body, at the top or below another')
    .option('--slug <slug>', 'its short name in addresses; made from the name when left out')
    .option('--english <name>', 'its name in English')
    .addOption(
      new Option('--kind <kind>', 'what kind of body it is')
        .choices(Object.values(BodyKind))
        .default(BodyKind.REGION),
    )
    .option('--prefix <letters>', 'the letters in references, such as RVL; needed at the top')
    .option('--parent <slug>', 'the body above it')
    .action((name: string, options: OpenOptions) => open(name, options));
  body.command('list').description('List the public bodies').action(list);
  return body;
}

async function open(name: string, { slug, english, kind, prefix, parent }: OpenOptions): Promise<void> {
  requireLetters(prefix, parent);
  await withRegister(async (register) => {
    const above =
      parent === undefined ? null : await bodyBySlug(register.get(BodiesQueries, ANYWHERE), parent);
    const opened = await register.get(BodiesService, ANYWHERE).openBody(systemActor('body open'), {
      nameSv: name,
      kind,
      slug: slug ?? null,
      nameEn: english ?? null,
      referencePrefix: prefix ?? null,
      parentId: above?.id ?? null,
    });
    process.stdout.write(`${opened.nameSv} is open: ${opened.slug}\n`);
  });
}

function requireLetters(prefix: string | undefined, parent: string | undefined): void {
  if (prefix !== undefined || parent !== undefined) return;
  throw new OperatorFault(
    'Give --prefix, the letters in references (such as RVL), or --parent, the body above to take them from.',
  );
}

async function list(): Promise<void> {
  await withRegister(async (register) => {
    const bodies = await register.get(BodiesQueries, ANYWHERE).all();
    const width = Math.max(0, ...bodies.map(({ slug }) => slug.length));
    const lines = bodies.map(({ slug, nameSv }) => `${slug.padEnd(width)}  ${nameSv}\n`);
    process.stdout.write(
      lines.length > 0 ? lines.join('') : 'There is no public body yet: dagsljus body open --help\n',
    );
  });
}

async function bodyBySlug(queries: BodiesQueries, slug: string): Promise<PublicBody> {
  const bodies = await queries.all();
  const body = bodies.find((one) => one.slug === slug);
  if (body) return body;
  throw noSuchBody(slug, bodies);
}

const ANYWHERE = { strict: false };
