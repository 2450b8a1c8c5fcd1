import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';
import type { JsonObject } from '../../words/json.js';

/** Tells in the head of an answer too where the next page is (RFC 8288), for programs that do not look inside. */
@Injectable()
export class NextLink implements NestInterceptor<JsonObject, JsonObject> {
  intercept(context: ExecutionContext, next: CallHandler<JsonObject>): Observable<JsonObject> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap(({ links }) => {
        const address = (links as JsonObject | undefined)?.['next'];
        if (typeof address === 'string') void reply.header('link', `<${address}>; rel="next"`);
      }),
    );
  }
}
