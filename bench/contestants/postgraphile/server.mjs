// As its documentation starts it in a program of one's own, with the two conditions that the list needs.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { TYPES } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableCondition } from 'postgraphile/utils';

const { DATABASE_URL, PORT } = process.env;

const { createServ } = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [
    day('from', (sql, meeting, value) => sql`${meeting}.last_day >= ${value}`),
    day('to', (sql, meeting, value) => sql`${meeting}.date <= ${value}`),
  ],
  pgServices: [
    makePgService({ connectionString: DATABASE_URL, schemas: ['bench'], poolConfig: { max: 10 } }),
  ],
  // Lines of a meeting are few: lists are cheaper than connections.
  schema: { defaultBehavior: '+list' },
  grafserv: { graphqlPath: '/graphql', watch: false },
});

function day(name, condition) {
  return addPgTableCondition(
    { schemaName: 'bench', tableName: 'meeting' },
    name,
    (build) => ({ type: build.getInputTypeByName('Date') }),
    (value, { sql, sqlTableAlias, sqlValueWithCodec }) =>
      condition(sql, sqlTableAlias, sqlValueWithCodec(value, TYPES.date)),
  );
}

const server = createServer();
await createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
