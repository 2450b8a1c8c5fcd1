import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Visitors } from '../../register/door/visitors.service.js';

/** Counts what comes in with all else that a client asks of the public side; throws when that is too much. */
@Injectable()
export class WithinLimits implements CanActivate {
  constructor(private readonly visitors: Visitors) {}

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const client = this.visitors.from(http.getRequest<FastifyRequest>().ip);
    client.enter();
    http.getResponse<FastifyReply>().raw.once('close', () => {
      client.leave();
    });
    return true;
  }
}
