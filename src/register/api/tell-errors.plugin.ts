import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { Refusal } from '../../platform/errors/refusal.js';
import { tellRefusal, tellUnknown } from '../../platform/http/error-filter.js';
import type { Log } from '../../platform/log/log.js';
import { readingRefusal } from '../door/reading-refusals.js';
import { excessOf } from '../door/visitors.service.js';
import type { PublicContext } from './public-context.js';

/**
 * Tells refusals as sentences, and everything else as nothing but where to ask; that is logged whole. A query that
 * fails is answered without data, by an HTTP status that says who can do something about it.
 */
export function tellErrors(log: Log): ApolloServerPlugin<PublicContext> {
  // Apollo itself stumbled: what it throws then is told as nothing.
  const stumbled = ({ error }: { error: Error }): Promise<void> => {
    log.error('A public query could not be run.', { error });
    return Promise.resolve();
  };
  return {
    contextCreationDidFail: stumbled,
    unexpectedErrorProcessingRequest: stumbled,
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
  if (!error.path && !(error.originalError instanceof Refusal)) return;
  if (isAboutArgument(error)) {
    Object.assign(error, { extensions: { code: 'BAD_USER_INPUT', http: headOf('INVALID') } });
    return;
  }
  const { message, extensions } = toldOf(error.originalError ?? error, req.id, log);
  Object.assign(error, { message, extensions: { ...extensions, http: headOf(extensions.code) } });
}

// Some values are seen to be missing only when the field that needs them is reached.
function isAboutArgument({ originalError, message }: GraphQLError): boolean {
  return !(originalError && !(originalError instanceof GraphQLError)) && message.startsWith('Argument "');
}

/** A refusal or a fault as callers of the public API see it. */
function toldOf(error: Error, correlationId: string, log: Log) {
  const refusal = readingRefusal(error);
  if (!refusal) log.error('A public query failed.', { error });
  // The public API speaks English, whoever asks: the same question has the same answer.
  const { code, reasons } = refusal ? tellRefusal(refusal, 'en') : tellUnknown('en', correlationId);
  const message = reasons.map((each) => each.message).join(' ');
  const { limit, max, found } = (refusal && excessOf(refusal).excess) ?? {};
  return { message, extensions: { code, reasons, ...(refusal ? { limit, max, found } : { correlationId }) } };
}

function headOf(code: string): HTTPGraphQLHead {
  if (code === 'UNAVAILABLE') return { status: 503, headers: new HeaderMap([['retry-after', '5']]) };
  // How long to wait is told where it is known: by the visit that was too dear.
  if (code === 'RATE_LIMITED') return { status: 429, headers: new HeaderMap() };
  return { status: code === 'INTERNAL' ? 500 : 400, headers: new HeaderMap() };
}
