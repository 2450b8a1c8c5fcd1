import type { ApolloServerPlugin } from '@apollo/server';
import type { PublicContext } from './public-context.js';

/** Gives the snapshot of a request back to the database when everything is answered, or has failed. */
export function endReading(): ApolloServerPlugin<PublicContext> {
  const end = ({ contextValue }: { contextValue: PublicContext }): Promise<void> =>
    contextValue.reading.close();
  return {
    requestDidStart: () => Promise.resolve({ willSendResponse: end }),
    unexpectedErrorProcessingRequest: ({ requestContext }) => end(requestContext),
  };
}
