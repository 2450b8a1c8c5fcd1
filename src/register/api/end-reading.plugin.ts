import type { ApolloServerPlugin } from '@apollo/server';
import type { PublicContext } from './public-context.js';

/**
 * Gives the snapshot of a request back to the database when everything is answered, or has failed. Nobody waits for
 * that: it does not fail, and the answer is made already.
 */
export function endReading(): ApolloServerPlugin<PublicContext> {
  const end = ({ contextValue }: { contextValue: PublicContext }): Promise<void> => {
    void contextValue.reading.close();
    return Promise.resolve();
  };
  return {
    requestDidStart: () => Promise.resolve({ willSendResponse: end }),
    unexpectedErrorProcessingRequest: ({ requestContext }) => end(requestContext),
  };
}
