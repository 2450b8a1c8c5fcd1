import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { codeOf } from '../../platform/errors/operator-fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { refusalFor, tellRefusal, tellUnknown, type ToldError } from '../../platform/http/error-filter.js';
import { reason } from '../../platform/language/message.js';
import type { Log } from '../../platform/log/log.js';
import { apiMessages } from './api.messages.js';
import type { PublicContext } from './public-context.js';

const QUERY_CANCELED = '57014';

/**
 * Tells refusals as sentences, and everything else as nothing but where to ask; that is logged whole. A query that
 * fails is answered without data, by an HTTP status that says who can do something about it.
 */
export function tellErrors(log: Log): ApolloServerPlugin<PublicContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) tellAgain(error, contextValue, log);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && body.singleResult.errors) delete body.singleResult.data;
          return Promise.resolve();
        },
      }),
  };
}

// Apollo formats the error after this; it must be told here, where the request is known.
function tellAgain(error: GraphQLError, { req }: PublicContext, log: Log): void {
  // Without a path nothing ran: what could not be read or does not fit the schema is told by Apollo.
  if (!error.path) return;
  if (isAboutArgument(error)) {
    Object.assign(error, { extensions: { code: 'BAD_USER_INPUT', http: headOf({ code: 'INVALID' }) } });
    return;
  }
  const told = toldOf(error.originalError ?? error, req.id, log);
  Object.assign(error, {
    message: told.reasons.map(({ message }) => message).join(' '),
    extensions: { ...extensionsOf(told), http: headOf(told) },
  });
}

// Some values are seen to be missing only when the field that needs them is reached.
function isAboutArgument({ originalError, message }: GraphQLError): boolean {
  return !(originalError && !(originalError instanceof GraphQLError)) && message.startsWith('Argument "');
}

function toldOf(error: Error, correlationId: string, log: Log): ToldError {
  const refusal = codeOf(error) === QUERY_CANCELED ? tooSlow() : refusalFor(error);
  // The public API speaks English, whoever asks: the same question has the same answer.
  if (refusal) return tellRefusal(refusal, 'en');
  log.error('A public query failed.', { error });
  return tellUnknown('en', correlationId);
}

function tooSlow(): Refusal {
  return new Refusal('UNAVAILABLE', reason(apiMessages.tooSlow));
}

function extensionsOf({ code, reasons, correlationId }: ToldError): Record<string, unknown> {
  return { code, reasons, ...(correlationId === undefined ? {} : { correlationId }) };
}

function headOf({ code }: Pick<ToldError, 'code'>): HTTPGraphQLHead {
  if (code === 'UNAVAILABLE') return { status: 503, headers: new HeaderMap([['retry-after', '5']]) };
  return { status: code === 'INTERNAL' ? 500 : 400, headers: new HeaderMap() };
}
