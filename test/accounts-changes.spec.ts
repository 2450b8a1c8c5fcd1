import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../src/office/accounts/account.entity.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { AuditEvent } from '../src/office/changes/audit-event.entity.js';
import { IdempotencyKey } from '../src/office/changes/idempotency-key.entity.js';
import { Role } from '../src/words/body-words.js';
import { openBody, signedIn, type Official } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { asOwner } from './support/test-database.js';

const OPEN =
  'mutation ($input: OpenAccountInput!) { openAccount(input: $input) { id version invitationCode } }';
const AMEND = 'mutation ($input: AmendAccountInput!) { amendAccount(input: $input) { version } }';

interface Opened {
  id: string;
  version: number;
  invitationCode: string | null;
}

describe("Officials' changes", () => {
  let register: TestApp;
  let region: PublicBody;
  let administrator: Official;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register);
    administrator = await signedIn(register, region.id, Role.ADMINISTRATOR);
  });
  afterAll(() => register.stop());

  const inputFor = (username: string) => ({
    input: { username, displayName: 'Ny Person', roles: [{ publicBodyId: region.id, role: 'RECORDER' }] },
  });
  const open = (username: string, key?: string, language = 'en') =>
    administrator.ask(OPEN, inputFor(username), {
      'accept-language': language,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    });
  const openedBy = ({ data }: { data: Record<string, unknown> | null }) => data?.['openAccount'] as Opened;

  it('are made once when the same key comes fifty times at once, and every caller is told of the one', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => open('en.enda', 'one-and-the-same')));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const ids = new Set(answers.map((answer) => openedBy(answer).id));
    expect(ids.size).toBe(1);
    expect(answers.filter((answer) => openedBy(answer).invitationCode !== null)).toHaveLength(1);
    const { manager } = register.office;
    expect(await manager.countBy(Account, { username: 'en.enda' })).toBe(1);
    expect(await manager.countBy(AuditEvent, { subjectId: [...ids][0] ?? '' })).toBe(1);
  });

  it('are refused when a key comes again for something else', async () => {
    await open('forst', 'used-for-the-first');
    const { errors } = await open('sedan', 'used-for-the-first');
    expect(errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reasons: [{ code: 'change.keyUsedOtherwise' }],
    });
  });

  it('leave a key free that was refused, keep callers apart, and refuse keys that are none', async () => {
    expect((await open('två ord', 'used-in-vain')).errors[0]?.extensions.code).toBe('INVALID');
    expect((await open('ett.ord', 'used-in-vain')).errors).toEqual([]);
    const colleague = await signedIn(register, region.id, Role.ADMINISTRATOR);
    const answer = await colleague.ask(OPEN, inputFor('ett.ord.till'), { 'idempotency-key': 'used-in-vain' });
    expect(answer.errors).toEqual([]);
    for (const key of ['short', 'x'.repeat(201), 'with a space']) {
      expect((await open('ingen', key)).errors[0]?.extensions.code).toBe('INVALID');
    }
  });

  it('forget keys after two weeks', async () => {
    const { manager } = register.office;
    const long = new Date(register.clock.now().getTime() - 15 * 86_400_000);
    await manager.insert(IdempotencyKey, {
      caller: 'x',
      key: 'long ago',
      requestHash: Buffer.alloc(32),
      createdAt: long,
    });
    await open('minnesvard', 'a-key-of-today');
    expect(await manager.existsBy(IdempotencyKey, { caller: 'x' })).toBe(false);
  });

  it('of what somebody changed meanwhile are refused with who, when and what', async () => {
    const { id, version } = openedBy(await open('dubbelarbete'));
    const amend = (displayName: string, by: Official, language = 'en') =>
      by.ask(
        AMEND,
        { input: { id, expectedVersion: version, displayName } },
        { 'accept-language': language },
      );
    const colleague = await signedIn(register, region.id, Role.ADMINISTRATOR);
    expect((await amend('Först Ut', colleague)).errors).toEqual([]);
    const { errors } = await amend('Senare', administrator);
    const name = (await register.office.manager.findOneByOrFail(Account, { id: colleague.accountId }))
      .displayName;
    expect(errors[0]?.extensions).toEqual({
      code: 'CONFLICT',
      reasons: [
        {
          code: 'change.stale',
          field: '/expectedVersion',
          message:
            'Someone changed this after you read it: you worked from version 1, it is now version 2. Load it again and make your change there.',
        },
        { code: 'change.changedBy', message: `2026-03-02 10:00: ${name} did amendAccount (displayName).` },
      ],
    });
    expect((await amend('Senare', administrator, 'sv-SE')).errors[0]?.message).toContain(
      'nu gäller version 2',
    );
  });

  it('and an edit of two at the same moment: one is kept, the others are told', async () => {
    const { id } = openedBy(await open('kapplopning'));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        administrator.ask(AMEND, { input: { id, expectedVersion: 1, displayName: `Namn ${at}` } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(({ errors }) => errors.map((each) => each.extensions.code)))).toEqual(
      new Set(['CONFLICT']),
    );
  });

  it('stand in an audit log that neither the application nor the owner can change', async () => {
    const change = ['UPDATE office.audit_event SET operation = $$x$$', 'DELETE FROM office.audit_event'];
    for (const statement of change) {
      await expect(register.office.query(statement)).rejects.toThrow('permission denied');
    }
    for (const statement of [...change, 'TRUNCATE office.audit_event']) {
      await expect(asOwner((owner) => owner.query(statement), register.ownerUrl)).rejects.toThrow(
        'append-only',
      );
    }
  });

  it('are read in the audit log by those who audit or administer the body, page by page', async () => {
    const auditor = await signedIn(register, region.id, Role.AUDITOR);
    const log = `query ($input: AuditLogInput!) {
      auditLog(input: $input) { id operation subjectKind subjectId publicBodyId fields }
    }`;
    const read = async (input: object) => {
      const { data, errors } = await auditor.ask(log, { input });
      expect(errors).toEqual([]);
      return data?.['auditLog'] as { id: string; operation: string }[];
    };
    const all = await read({ first: 200 });
    const pages = [];
    for (let after: string | undefined; ; after = pages.at(-1)?.id) {
      const page = await read({ first: 7, after });
      if (page.length === 0) break;
      pages.push(...page);
    }
    expect(pages).toEqual(all);
    expect(await read({ operation: 'amendAccount', first: 1 })).toEqual([
      expect.objectContaining({ subjectKind: 'account', fields: ['displayName'] }),
    ]);
    const elsewhere = await openBody(register);
    const stranger = await signedIn(register, elsewhere.id, Role.AUDITOR);
    const seen = (await stranger.ask(log, { input: { first: 200 } })).data?.['auditLog'];
    expect(JSON.stringify(seen)).not.toContain(region.id);
  });

  it('that fail for no fault of the caller are told as nothing, with where to ask', async () => {
    const rename = (from: string, to: string) =>
      asOwner((owner) => owner.query(`ALTER TABLE office.${from} RENAME TO ${to}`), register.ownerUrl);
    await rename('audit_event', 'gone');
    const asked = '{ auditLog(input: {}) { id } }';
    const { data, errors } = await administrator.ask(asked, {}, { 'x-correlation-id': 'ask-for-this-one' });
    await rename('gone', 'audit_event');
    expect([data, errors.map(({ message, extensions }) => ({ message, extensions }))]).toEqual([
      null,
      [
        {
          message: 'Something went wrong',
          extensions: {
            code: 'INTERNAL',
            reasons: [{ code: 'http.wrong', message: 'Something went wrong' }],
            correlationId: 'ask-for-this-one',
          },
        },
      ],
    ]);
  });

  it('are asked for one at a time, and never by documents beyond reason', async () => {
    const change = 'endSessions(input: {accountId: "x"}) { id }';
    const fragments = Array.from(
      { length: 20 },
      (_, at) => `fragment F${at} on Me { ...F${at + 1} ...F${at + 1} }`,
    );
    const documents: [string, string][] = [
      [`mutation { a: ${change} b: ${change} }`, 'graphql.oneChange'],
      [`mutation { ...All } fragment All on Mutation { ${change} }`, 'graphql.oneChange'],
      [
        `{ ${Array.from({ length: 251 }, (_, at) => `a${at}: me { scopes }`).join(' ')} }`,
        'graphql.tooManyFields',
      ],
      [`{ me { ...F0 } } ${fragments.join(' ')} fragment F20 on Me { scopes }`, 'graphql.tooManyFields'],
      [`{ publicBodies { ${'children { '.repeat(12)} id ${'} '.repeat(12)} } }`, 'graphql.tooDeep'],
    ];
    for (const [document, code] of documents) {
      const { status, errors } = await administrator.ask(document);
      expect([status, errors[0]?.extensions.reasons?.[0]?.code]).toEqual([400, code]);
    }
    expect((await administrator.ask(`{ me { ${'scopes '.repeat(5000)} } }`)).status).toBe(400);
  });
});
