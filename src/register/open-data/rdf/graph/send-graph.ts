import type { FastifyReply, FastifyRequest } from 'fastify';
import { GRAPH_FORMATS } from './graph-formats.js';
import { negotiated } from './negotiation.rules.js';
import type { WrittenGraph } from './written-graph.js';

/** Sends a graph in the form that the end of its address names, or that is asked for. */
export async function sendGraph(
  request: FastifyRequest,
  reply: FastifyReply,
  written: WrittenGraph,
): Promise<void> {
  const path = request.url.split('?', 1)[0] ?? '';
  const named = GRAPH_FORMATS.find(({ extension }) => path.endsWith(`.${extension}`));
  const asked =
    named ?? negotiated(path.endsWith('/dcat') ? undefined : request.headers.accept, GRAPH_FORMATS);
  const format = asked ?? GRAPH_FORMATS[0];
  await reply.header('content-type', format.contentType).send(written(format));
}
