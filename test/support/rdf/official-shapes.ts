import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import n3 from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { readTurtle } from './reading.js';

/** Rules that others have written, and that are no part of this project. */
export const CONFORMANCE = fileURLToPath(new URL('../../../../shared/conformance', import.meta.url));

const here = fileURLToPath(new URL('.', import.meta.url));

/** The official shapes of DCAT-AP 3.0.1; undefined, and said aloud, where they are not there. */
export function officialShapes(): n3.Quad[] | undefined {
  const folder = join(CONFORMANCE, 'dcat-ap-3.0.1');
  if (!existsSync(folder)) {
    console.warn(`SKIPPED: the official shapes of DCAT-AP 3.0.1 are not at ${folder}`);
    return undefined;
  }
  const files = ['dcat-ap-SHACL.ttl', 'ranges.ttl', 'shapes.ttl', 'range.ttl'];
  return files.flatMap((file, index) => ownBlanks(turtleFile(join(folder, file)), String(index)));
}

/** What the official rules want to know of the codes that a catalogue names. */
export function codes(): n3.Quad[] {
  return turtleFile(join(here, 'codes.ttl'));
}

/** The rules of DCAT-AP-SE 3.0.1, in our words. */
export function swedishShapes(): n3.Quad[] {
  return turtleFile(join(here, 'dcat-ap-se.shapes.ttl'));
}

function turtleFile(path: string): n3.Quad[] {
  return readTurtle(readFileSync(path, 'utf8'));
}

/** What is wrong with a graph: where, by which rule, and what. */
export async function violations(shapes: readonly n3.Quad[], data: readonly n3.Quad[]): Promise<string[]> {
  const validator = new ShaclValidator(new n3.Store([...shapes]));
  const report = await validator.validate(new n3.Store([...data]));
  return report.results.filter(({ severity }) => severity.value.endsWith('#Violation')).map(told);
}

type Result = Awaited<ReturnType<ShaclValidator['validate']>>['results'][number];

function told({ path, focusNode, sourceConstraintComponent, value }: Result): string {
  const rule = nameOf(sourceConstraintComponent).split('#')[1] ?? '';
  return [nameOf(focusNode), nameOf(path), rule, nameOf(value)].join(' ');
}

type Named = { value?: string } | null | undefined;

function nameOf(term: Named): string {
  return term?.value ?? '';
}

// Blank nodes of different files are different things, whatever they are called.
function ownBlanks(quads: readonly n3.Quad[], file: string): n3.Quad[] {
  const own = <Term extends n3.Term>(term: Term): Term =>
    term.termType === 'BlankNode' ? (n3.DataFactory.blankNode(`f${file}-${term.value}`) as never) : term;
  return quads.map((quad) => n3.DataFactory.quad(own(quad.subject), quad.predicate, own(quad.object)));
}
