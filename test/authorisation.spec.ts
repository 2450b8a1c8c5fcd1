import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { AccountRole } from '../src/office/accounts/account-role.entity.js';
import { Role } from '../src/words/body-words.js';
import { authorisation } from './support/authorisation-table.js';
import { openBody, signedIn, type Official } from './support/office.js';
import { sampleCall } from './support/sample-call.js';
import { startTestApp, type TestApp } from './support/test-app.js';

describe("Authority in the officials' API", () => {
  let register: TestApp;
  let served: string;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    register = await startTestApp();
    served = await (await fetch(`${register.url}/office/graphql/schema.graphql`)).text();
    schema = buildSchema(served);
  });
  afterAll(() => register.stop());

  interface Operation {
    root: GraphQLObjectType;
    field: GraphQLField<unknown, unknown>;
  }

  function operations(): Operation[] {
    const roots = [schema.getQueryType(), schema.getMutationType()].filter((root) => !!root);
    return roots.flatMap((root) => Object.values(root.getFields()).map((field) => ({ root, field })));
  }

  // The guard speaks before anything else looks at the input.
  async function isLetIn(official: Official, { root, field }: Operation): Promise<boolean> {
    const { document, variables } = sampleCall(root, field);
    const { status, errors } = await official.ask(document, variables);
    const codes = errors.flatMap(
      ({ extensions }) => extensions.reasons?.map(({ code }) => code) ?? [extensions.code],
    );
    if (status !== 200) throw new Error(`${field.name} was not asked rightly: ${codes.join(', ')}`);
    return !codes.includes('accounts.operationNotAllowed');
  }

  it('is decided for every operation, and for none that is not there', () => {
    const names = operations().map(({ field }) => field.name);
    expect(names.sort()).toEqual(Object.keys(authorisation).sort());
  });

  it('is for each role exactly what the table says', async () => {
    const region = await openBody(register);
    const found: Record<string, string[]> = {};
    for (const role of Object.values(Role)) {
      const official = await signedIn(register, region.id, role);
      for (const operation of operations()) {
        const letIn = (found[operation.field.name] ??= []);
        if (await isLetIn(official, operation)) letIn.push(role);
      }
    }
    const decided = Object.entries(authorisation).map(([name, { roles }]) => [name, [...roles].sort()]);
    expect(
      Object.entries(found)
        .map(([name, roles]) => [name, roles.sort()])
        .sort(),
    ).toEqual(decided.sort());
  });

  it('is over oneself alone without any role', async () => {
    const region = await openBody(register);
    const official = await signedIn(register, region.id, Role.ADMINISTRATOR);
    const { accountId } = official;
    await register.office.manager.update(AccountRole, { accountId }, { revokedAt: register.clock.now() });
    const letIn: string[] = [];
    for (const operation of operations()) {
      if (await isLetIn(official, operation)) letIn.push(operation.field.name);
    }
    const decided = Object.entries(authorisation).filter(([, { roleless }]) => roleless);
    expect(letIn.sort()).toEqual(decided.map(([name]) => name).sort());
  });

  it('never lets administrators publish, nor auditors or importers change what is public', () => {
    const publishing = [
      'publishMeeting',
      'correctMeeting',
      'withdrawMeeting',
      'redactMeeting',
      'delayMeeting',
      'publishIssue',
    ];
    for (const name of publishing) {
      for (const role of [Role.ADMINISTRATOR, Role.AUDITOR, Role.IMPORTER, Role.RECORDER]) {
        expect(authorisation[name]?.roles).not.toContain(role);
      }
    }
    const changes = Object.keys(schema.getMutationType()?.getFields() ?? {});
    const auditors = changes.filter((name) => {
      const line = authorisation[name];
      return line?.roles.includes(Role.AUDITOR) && !line.roleless;
    });
    expect(auditors).toEqual([]);
  });

  it('is written in the committed schema as it is served, with a description of everything', () => {
    // After a change: curl -s localhost:3000/office/graphql/schema.graphql > office.graphql
    expect(readFileSync(new URL('../office.graphql', import.meta.url), 'utf8')).toBe(served);
    const nameless = Object.values(schema.getTypeMap()).filter(
      ({ name, description }) => !name.startsWith('__') && !SCALARS.has(name) && !description,
    );
    expect(nameless.map(({ name }) => name)).toEqual([]);
  });
});

const SCALARS = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
