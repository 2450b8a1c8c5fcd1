import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Refusal } from '../../platform/errors/refusal.js';
import { inputMessages } from '../../platform/http/input.messages.js';
import { reason } from '../../platform/language/message.js';

/** Refuses an id argument that is none, before the database has to. One that was left out passes. */
@Injectable()
export class RequireId implements PipeTransform<string | null | undefined> {
  transform(id: string | null | undefined): string | null | undefined {
    if (id === null || id === undefined || isUUID(id)) return id;
    throw new Refusal('INVALID', reason(inputMessages.isUuid));
  }
}
