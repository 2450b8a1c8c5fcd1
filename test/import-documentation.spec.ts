import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Importing } from './support/importing.js';
import { publicly } from './support/publicly.js';
import { startTestApp, type TestApp } from './support/test-app.js';

const page = readFileSync(new URL('../docs/importing.md', import.meta.url), 'utf8');
const [, file = '', mapping = ''] = /```\n(No;Date.*?)```.*?```json\n(.*?)```/s.exec(page) ?? [];

describe('The documentation of imports', () => {
  let register: TestApp;
  let importing: Importing;

  beforeAll(async () => {
    register = await startTestApp();
    importing = await Importing.into(register);
  });
  afterAll(async () => {
    importing.end();
    await register.stop();
  });

  it('shows an example that becomes what the text says', async () => {
    const files = [importing.file('meetings.csv', file)];
    const report = await importing.run(files, { mapping: importing.file('neighbour.json', mapping) });
    expect(report).toMatchObject({ rows: 2, created: 2, published: 2, organisations: 2, rejectedRows: 0 });
    const { meetings } = await publicly<{ meetings: { nodes: unknown[] } }>(
      register,
      `{ meetings(orderBy: DATE_ASC) { nodes { title channel date endDate datePrecision
         participants { name organisation { name } } qualityNotes { code } } } }`,
    );
    expect(meetings.nodes).toMatchObject([
      {
        title: 'Widening of road 61',
        channel: 'VIDEO_CALL',
        participants: [{ name: 'Åsa Öst' }, { organisation: { name: 'Example Haulage AB' } }, { name: null }],
      },
      {
        date: '2024-04-01',
        endDate: '2024-04-30',
        datePrecision: 'MONTH',
        participants: [{}, { organisation: { name: 'Society for Nature' } }],
      },
    ]);
  });

  it.each(['--mapping', '--body', '--dry-run', '--publish', '--reason', '--report', '--lang'])(
    'names the option %s',
    (option) => {
      expect(page).toContain(`\`${option}\``);
    },
  );
});
