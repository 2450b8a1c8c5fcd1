import { fileURLToPath } from 'node:url';
import { CONNECTIONS, type Contestant, graphql, toldByGraphql } from './contestant.js';

const QUERY = `query List($from: Date, $to: Date) {
  meetings(first: 50, filter: { dateFrom: $from, dateTo: $to }) {
    nodes {
      id reference title date direction channel
      participants { side role name organisationName organisation { id name kind country } }
      topics { code label }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Dagsljus as `npm start` starts it, without the limits of what one client may ask. */
export const dagsljus: Contestant = {
  name: 'dagsljus',
  title: 'Dagsljus',
  program: (ownerUrl, port) => ({
    options: ['--enable-source-maps', fileURLToPath(new URL('../../dist/src/main.js', import.meta.url))],
    environment: {
      DATABASE_URL: ownerUrl,
      PORT: String(port),
      LOG_LEVEL: 'warn',
      LIMIT_READER_CONNECTIONS: String(CONNECTIONS),
      LIMIT_CLIENT_COST: '0',
      LIMIT_CLIENT_REQUESTS_PER_MINUTE: '0',
      LIMIT_CLIENT_REQUESTS_AT_ONCE: '0',
    },
  }),
  readyAt: '/health/ready',
  list: (period) => graphql('/graphql', QUERY, period),
  told: toldByGraphql,
};
