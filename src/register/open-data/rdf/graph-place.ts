import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { Objection, PublicPlace, Told } from '../../door/public-place.js';
import { GRAPH_FORMATS } from './graph-formats.js';
import { negotiated } from './negotiation.rules.js';
import { rdfMessages } from './rdf.messages.js';

/** A public place where a graph is: in the one form that its address names, or in the one that is asked for. */
export class GraphPlace implements PublicPlace {
  readonly largestBody = 1;
  readonly headers: PublicPlace['headers'];

  constructor(
    readonly path: string,
    /** The open data API, whose ways to tell what is wrong are taken over. */
    private readonly around: PublicPlace,
  ) {
    this.headers = around.headers;
  }

  methods(path: string): readonly string[] | undefined {
    return path === this.path ? ['GET'] : undefined;
  }

  objection({ headers }: FastifyRequest): Objection | undefined {
    if (/\.\w+$|\/dcat$/.test(this.path) || negotiated(headers.accept, GRAPH_FORMATS)) return undefined;
    return { status: 406, refusal: new Refusal('INVALID', reason(rdfMessages.notAcceptable)) };
  }

  // What it says depends on more than the register: whoever answers keeps it.
  question(): undefined {
    return undefined;
  }

  tell(objection: Objection, request: FastifyRequest): Told {
    return this.around.tell(objection, request);
  }
}

/** The addresses of a graph: one for whoever says what form it takes, and one for each form. */
export function graphPaths(path: string): string[] {
  return [path, ...GRAPH_FORMATS.map(({ extension }) => `${path}.${extension}`)];
}
