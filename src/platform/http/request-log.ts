import type { FastifyInstance } from 'fastify';
import type { Log } from '../log/log.js';
import { correlated, CORRELATION_HEADER } from './correlation.js';

/** Gives every request its correlation id, and logs its route and time: no address, no query, no body. */
export function logRequests(server: FastifyInstance, log: Log): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(CORRELATION_HEADER, request.id);
    correlated(request.id, done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const fields = { method, route: routeOptions.url, status: reply.statusCode };
    log.info('Answered.', {
      correlationId: request.id,
      ...fields,
      milliseconds: Math.round(reply.elapsedTime),
    });
    done();
  });
}
