import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aPublishedMeeting, aRegion, type Region, step } from './support/meetings.js';
import { startTestApp, type TestApp } from './support/test-app.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
  region = await aRegion(register);
});

afterAll(() => register.stop());

it('The number of the newest entry only grows', async () => {
  await aPublishedMeeting(region);
  await expect(register.office.query('UPDATE register.head SET seq = seq - 1')).rejects.toThrow(/head/);
});

it('A meeting that is public is not removed from the office', async () => {
  const { id } = await aPublishedMeeting(region);
  await expect(register.office.query('DELETE FROM office.meeting WHERE id = $1', [id])).rejects.toThrow(
    /meeting/,
  );
});

it('A public meeting has a title, a date and its review', async () => {
  const { id } = await aPublishedMeeting(region);
  for (const column of ['title', 'date', 'review', 'published_at']) {
    await expect(
      register.office.query(`UPDATE office.meeting SET ${column} = NULL WHERE id = $1`, [id]),
    ).rejects.toThrow(/meeting_public_is_whole/);
  }
});

it('What was redacted is kept as it was, and so is why', async () => {
  const { id, version } = await aPublishedMeeting(region, { place: 'Residenset' });
  await step(region.registrar, 'redactMeeting', {
    ...{ id, expectedVersion: version, fields: ['/place'] },
    ...{ ground: 'SECRECY', decision: 'RS 2026-0012' },
  });
  await expect(register.office.query(`UPDATE office.redaction SET originals = '[]'`)).rejects.toThrow(
    /permission denied/,
  );
});

it('A redaction takes values away and moves none', async () => {
  const { publicId } = await aPublishedMeeting(region, {
    asks: [
      { side: 'OWN', text: 'Biljettpriset ska inte höjas.', position: 'INFORM' },
      { side: 'COUNTERPART', text: 'Kvällsturer från november.', position: 'FUND' },
    ],
  });
  const [{ seq, record, gone } = { seq: '', record: {}, gone: {} }] = await register.office.query<
    { seq: string; record: { asks?: object[] }; gone: object }[]
  >('SELECT seq, record, gone FROM register.record JOIN register.entry USING (seq) WHERE id = $1', [
    publicId,
  ]);
  const asks = record.asks ?? [];
  for (const changed of [[...asks].reverse(), [asks[0], asks[0]], asks.slice(1)]) {
    await expect(
      register.office.query('SELECT register.redact($1, $2, $3, $4)', [
        seq,
        { ...record, asks: changed },
        {},
        gone,
      ]),
    ).rejects.toThrow(/may only take values away/);
  }
});
