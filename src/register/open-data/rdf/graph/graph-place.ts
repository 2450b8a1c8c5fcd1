import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../../../platform/errors/refusal.js';
import { reason } from '../../../../platform/language/message.js';
import { PlaceWithin } from '../../../door/place-within.js';
import type { Objection } from '../../../door/public-place.js';
import { GRAPH_FORMATS } from './graph-formats.js';
import { negotiated } from './negotiation.rules.js';
import { rdfMessages } from './rdf.messages.js';

/** A public place where a graph is: in the one form that its address names, or in the one that is asked for. */
export class GraphPlace extends PlaceWithin {
  override readonly methods = (path: string) => (path === this.path ? ['GET'] : undefined);

  objection({ headers }: FastifyRequest): Objection | undefined {
    if (/\.\w+$|\/dcat$/.test(this.path) || negotiated(headers.accept, GRAPH_FORMATS)) return undefined;
    return { status: 406, refusal: new Refusal('INVALID', reason(rdfMessages.notAcceptable)) };
  }

  // What it says depends on more than the register: whoever answers keeps it.
  override question(): undefined {
    return undefined;
  }
}

/** The addresses of a graph: one for whoever says what form it takes, and one for each form. */
export function graphPaths(path: string): string[] {
  return [path, ...GRAPH_FORMATS.map(({ extension }) => `${path}.${extension}`)];
}
