import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import { valuesIn } from '../../rest/query-string.rules.js';
import { FileAddresses } from './file-addresses.js';
import { fileMessages } from './files.messages.js';

/** Refuses parameters where files are as they were made: who filters must not take all rows for those that were found. */
@Injectable()
export class NoParameters implements CanActivate {
  constructor(private readonly addresses: FileAddresses) {}

  canActivate(context: ExecutionContext): boolean {
    const { url, params } = context.switchToHttp().getRequest<FastifyRequest>();
    const { file = '' } = params as { file?: string };
    this.check(url.split('?').slice(1).join('?'), file);
    return true;
  }

  /** Throws when a query string holds a parameter, and says where a filter is answered. */
  check(queryString: string, file: string): void {
    const [parameter] = valuesIn(queryString).keys();
    if (parameter === undefined) return;
    const live = this.addresses.live(file);
    throw new Refusal('INVALID', reason(fileMessages.noParameters, { live }, parameter));
  }
}
