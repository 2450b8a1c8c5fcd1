import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts } from '../src/office/accounts/accounts.service.js';
import { systemActor } from '../src/office/accounts/actor.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { Role } from '../src/words/body-words.js';
import { CHECKPOINT_KEY } from './support/checkpoint-key.js';
import { newDataDir } from './support/data-dir.js';
import { ask, openBody, post } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const program = fileURLToPath(new URL('../bin/dagsljus.mjs', import.meta.url));
const password = 'fyra glada grodor i gräset';
const me = '{ me { account { displayName } roles { publicBodyId roles } scopes } }';

// Each call starts a program of its own.
const SLOW = 120_000;

describe('The command dagsljus account', () => {
  let register: TestApp;
  let region: PublicBody;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register, { nameSv: 'Region Kommando' });
    // Tokens are issued by a program with a clock of its own.
    register.clock.set(new Date().toISOString());
  });
  afterAll(() => register.stop());

  async function account(
    words: string[],
    input = '',
  ): Promise<{ status: number; out: string; told: string }> {
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: register.ownerUrl,
      DAGSLJUS_DATA_DIR: newDataDir(),
      DAGSLJUS_CHECKPOINT_KEY: CHECKPOINT_KEY,
    };
    const command = spawn(process.execPath, [program, 'account', ...words], { env });
    command.stdin.end(input);
    const ended = once(command, 'exit').then(([code]) => Number(code));
    const [out, told, status] = await Promise.all([text(command.stdout), text(command.stderr), ended]);
    return { status, out, told };
  }

  it(
    'opens accounts by invitation or with a password, grants and revokes, issues tokens, and shuts them',
    async () => {
      const add = ['add', 'Asa', '--name', 'Åsa Öst', '--role', 'recorder,publisher'];
      const invited = await account([...add, '--body', 'region-kommando', '--language', 'en']);
      expect(invited).toMatchObject({ status: 0 });
      const code = invited.out.trim().split('\n').at(-1);
      expect((await post(register, 'accept-invitation', { code, password })).status).toBe(200);

      const given = ['add', 'bo', '--name', 'Bo', '--role', 'auditor', '--body', 'region-kommando'];
      expect(await account([...given, '--password-stdin'], `${password}\n`)).toMatchObject({ status: 0 });
      expect((await post(register, 'sign-in', { username: 'bo', password })).status).toBe(200);

      const token = await account(['token', 'asa', '--scope', 'record', '--days', '1']);
      expect(token.out).toMatch(/^dgl_[\w-]{43}\n$/);
      const authorization = `Bearer ${token.out.trim()}`;
      const rolesNow = async () => (await ask(register, me, {}, { authorization })).data?.['me'];
      expect(await rolesNow()).toEqual({
        account: { displayName: 'Åsa Öst' },
        roles: [{ publicBodyId: region.id, roles: ['RECORDER'] }],
        scopes: ['RECORD'],
      });
      const revoke = ['role', 'asa', 'recorder', '--body', 'region-kommando', '--revoke'];
      expect((await account(revoke)).out).toBe('asa is no longer recorder in region-kommando.\n');
      expect(await rolesNow()).toMatchObject({ roles: [] });

      expect((await account(['disable', 'asa'])).status).toBe(0);
      expect((await ask(register, me, {}, { authorization })).status).toBe(401);
      const { out } = await account(['list', '--json']);
      expect(JSON.parse(out)).toEqual([
        {
          username: 'bo',
          name: 'Bo',
          disabled: false,
          roles: [{ role: 'AUDITOR', body: 'region-kommando' }],
        },
        {
          username: 'asa',
          name: 'Åsa Öst',
          disabled: true,
          roles: [{ role: 'PUBLISHER', body: 'region-kommando' }],
        },
      ]);
    },
    SLOW,
  );

  it(
    'refuses in a sentence, with exit code 2',
    async () => {
      const roles = [{ publicBodyId: region.id, role: Role.RECORDER }];
      const taken = { username: 'cilla', displayName: 'Cilla', roles };
      await register.app.get(Accounts, { strict: false }).openAccount(systemActor('test'), taken);
      const add = ['add', 'david', '--name', 'David', '--role', 'recorder', '--body'];
      const wrong: [string[], string][] = [
        [
          [...add, 'nowhere'],
          'There is no public body with the short name nowhere. There are: region-kommando.',
        ],
        [
          ['add', 'cilla', '--name', 'C', '--role', 'boss', '--body', 'region-kommando'],
          'Give one of recorder,',
        ],
        [
          ['add', 'cilla', '--name', 'B', '--role', 'recorder', '--body', 'region-kommando'],
          'That username is taken.',
        ],
      ];
      for (const [words, sentence] of wrong) {
        const { status, out, told } = await account(words);
        expect([status, out]).toEqual([2, '']);
        expect(told).toContain(sentence);
        expect(told).not.toMatch(/^\s+at /m);
      }
    },
    SLOW,
  );
});
