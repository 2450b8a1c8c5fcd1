import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { refusalFor, tellRefusal, tellUnknown, type ToldError } from '../../platform/http/error-filter.js';
import { DEFAULT_LANGUAGE, type Language } from '../../platform/language/language.js';
import type { Refusal, RefusalCode } from '../../platform/errors/refusal.js';
import type { Log, LogFields } from '../../platform/log/log.js';
import { languageOf } from '../accounts/actors.service.js';
import { actorOf, type OfficeContext, type SignedRequest } from '../accounts/request-actor.js';

/** Tells refusals as sentences in the caller's language; everything else is logged whole and told as nothing. */
export function tellErrors(log: Log): ApolloServerPlugin<OfficeContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue: { request } }) => {
          for (const error of errors) tellAgain(error, request, log);
          return Promise.resolve();
        },
      }),
  };
}

/** An error of before any operation ran, such as who is calling: with its HTTP status. */
export function toldBefore(error: unknown, request: SignedRequest, log: Log): GraphQLError {
  const told = toldOf(error, request, log);
  const status = told.code === 'UNAUTHENTICATED' ? 401 : told.code === 'UNAVAILABLE' ? 503 : 500;
  return new GraphQLError(sentences(told), { extensions: { ...extensionsOf(told), http: { status } } });
}

// Apollo formats the error after this; it must be told here, where the caller is known.
function tellAgain(error: GraphQLError, request: SignedRequest, log: Log): void {
  const { originalError } = error;
  if (!originalError || originalError instanceof GraphQLError) return;
  const told = toldOf(originalError, request, log);
  const { http } = error.extensions;
  Object.assign(error, {
    message: sentences(told),
    extensions: { ...extensionsOf(told), ...(http === undefined ? {} : { http }) },
  });
}

function toldOf(error: unknown, request: SignedRequest, log: Log): ToldError {
  const language = languageFor(request);
  const refusal = refusalFor(error);
  if (refusal) {
    if (TELLING.has(refusal.code)) log.warn('Somebody was refused.', whoAndWhy(refusal, request));
    return tellRefusal(refusal, language);
  }
  log.error('An operation of the office failed.', { error });
  return tellUnknown(language, String(request.id));
}

// Many of these in a row are somebody trying doors.
const TELLING = new Set<RefusalCode>(['UNAUTHENTICATED', 'FORBIDDEN']);

function whoAndWhy({ code, reasons }: Refusal, request: SignedRequest): LogFields {
  const account = actorOf(request)?.accountId ?? null;
  const told = reasons.map(({ message, params }) => ({
    code: message.code,
    operation: params?.['operation'],
  }));
  return { code, account, reasons: told };
}

function languageFor(request: SignedRequest): Language {
  return actorOf(request)?.language ?? languageOf(request) ?? DEFAULT_LANGUAGE;
}

function sentences({ reasons }: ToldError): string {
  return reasons.map(({ message }) => message).join(' ');
}

function extensionsOf({ code, reasons, correlationId }: ToldError) {
  return { code, reasons, ...(correlationId === undefined ? {} : { correlationId }) };
}
