import { fileURLToPath } from 'node:url';
import { type Contestant, graphql, toldByGraphql } from './contestant.js';

const QUERY = `query List($from: String!, $to: String!) {
  meetings(first: 50, from: $from, to: $to) {
    nodes {
      id reference title date direction channel
      participants { side role name organisationName organisation { id name kind country } }
      topics { code label }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** NestJS with Apollo, DataLoader and TypeORM, as their documentation puts them together. */
export const stockNest: Contestant = {
  name: 'stock-nest',
  title: 'NestJS + Apollo + DataLoader + TypeORM',
  program: (ownerUrl, port) => ({
    options: [
      '--import',
      new URL('../typescript.mjs', import.meta.url).href,
      fileURLToPath(new URL('./stock-nest/main.ts', import.meta.url)),
    ],
    environment: { DATABASE_URL: ownerUrl, PORT: String(port) },
  }),
  readyAt: '/graphql?query={__typename}',
  list: (period) => graphql('/graphql', QUERY, period),
  told: toldByGraphql,
};
