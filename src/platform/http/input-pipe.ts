import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { Refusal } from '../errors/refusal.js';
import { type Message, type Params, type Reason, reason } from '../language/message.js';
import { httpMessages } from './http.messages.js';
import { inputMessages } from './input.messages.js';
import { unstorable } from './unstorable.js';

/** Refuses inputs of the wrong form, and fields nobody knows, with a reason for each fault. */
export function inputPipe(): ValidationPipe {
  return new InputPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: true, value: false },
    exceptionFactory: (errors) => new Refusal('INVALID', ...errors.flatMap((error) => reasonsOf(error, ''))),
  });
}

class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    // Nest would check a list one by one, and hand it on as if it were the one that was asked for.
    if (Array.isArray(value) && metadata.metatype !== Array)
      throw new Refusal('INVALID', reason(httpMessages.badRequest));
    const faults = unstorable(value);
    if (faults.length > 0) throw new Refusal('INVALID', ...faults);
    return super.transform(value, metadata);
  }
}

function reasonsOf(error: ValidationError, path: string): Reason[] {
  const field = `${path}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.keys(error.constraints ?? {}).map((check) =>
    reason(messageOf(error, check), paramsOf(error, check), field),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => reasonsOf(child, field))];
}

/** A check may bring its own message: `@Matches(…, { context: { message } })`. */
function messageOf({ contexts }: ValidationError, check: string): Message {
  const context = contexts?.[check] as { message?: Message } | undefined;
  const known: Record<string, Message | undefined> = inputMessages;
  return context?.message ?? known[check] ?? inputMessages.invalid;
}

// class-validator tells limits only inside its English sentence; they are read where the decorator put them.
function paramsOf({ target, property }: ValidationError, check: string): Params {
  if (!target) return { field: property };
  const checks = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', true, false);
  const declared = checks.find(({ propertyName, name }) => propertyName === property && name === check);
  const limit: unknown = (declared?.constraints as unknown[] | undefined)?.[0];
  return { field: property, ...(typeof limit === 'number' ? { limit } : {}) };
}
