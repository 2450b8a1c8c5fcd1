import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '../src/words/body-words.js';
import { doJobs } from './support/jobs.js';
import { aRegion, type Region, step } from './support/meetings.js';
import { signedIn } from './support/office.js';
import { browserOf } from './support/office-browser.js';
import { publicly } from './support/publicly.js';
import { aMeetingWith, endNames, nameFor, whileBroken } from './support/retaining.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { faultInDatabase } from './support/verifying.js';
import { wholeRegister } from './support/whole-register.js';

let register: TestApp;
let region: Region;

beforeAll(async () => {
  register = await startTestApp();
});
beforeEach(async () => {
  register.clock.set('2026-03-02T09:00:00Z');
  region = await aRegion(register);
});
afterAll(() => register.stop());

const tomorrow = () => {
  register.clock.set('2026-03-03T09:00:00Z');
};

// Asked for a yes or no: a failure would otherwise print the whole register.
const isSaid = async (text: string): Promise<boolean> => (await wholeRegister(register)).includes(text);

interface Told {
  meeting: {
    version: number;
    withheld: { field: string; ground: string; since: string }[];
    participants: { name: string | null; function: string | null; official: { id: string } | null }[];
    history: { type: string }[];
  };
  official: { name: string | null } | null;
}

const read = (reference: string | null, officialId: string): Promise<Told> =>
  publicly<Told>(
    register,
    `query ($reference: String!, $id: ID!) {
       meeting(reference: $reference) { version withheld { field ground since }
         participants { name function official { id } } history { type } }
       official(id: $id) { name } }`,
    { reference, id: officialId },
  );

describe('The names of a meeting', () => {
  it('leave every version when the period of its body has passed; the meeting stays', async () => {
    const { id, version, reference } = await aMeetingWith(region, 'Namngivna Nora');
    await step(region.publisher, 'correctMeeting', {
      ...{ id, expectedVersion: version, place: 'Residenset', reason: 'Platsen saknades.' },
    });
    await endNames(register);
    expect(await isSaid('Namngivna Nora')).toBe(true);

    tomorrow();
    await endNames(register);
    expect(await isSaid('Namngivna Nora')).toBe(false);
    const { meeting, official } = await read(reference, region.officialId);
    expect(official).toBeNull();
    expect(meeting.participants).toMatchObject([
      { name: null, official: null },
      { name: null, function: 'Ordförande' },
    ]);
    expect(meeting.history.map(({ type }) => type)).toEqual(['PUBLISHED', 'CORRECTED', 'REDACTED']);
    expect(meeting.withheld).toEqual(
      [0, 1].flatMap((line) =>
        ['name', 'officialId'].map((field) => ({
          field: `/participants/${line}/${field}`,
          ...{ ground: 'PERSONAL_DATA', since: '2026-03-03T09:00:00Z' },
        })),
      ),
    );
    expect(await faultInDatabase(register.ownerUrl)).toBeUndefined();
  });

  it('leave once, with one line in the audit log', async () => {
    const { id, reference } = await aMeetingWith(region, 'Ensamma Elin');
    tomorrow();
    await endNames(register);
    await endNames(register);
    const { meeting } = await read(reference, region.officialId);
    expect(meeting.version).toBe(2);
    const lines = await register.office.query<object[]>(
      `SELECT system_name, fields FROM office.audit_event WHERE operation = 'endNaming' AND subject_id = $1`,
      [id],
    );
    expect(lines).toEqual([{ system_name: 'end-naming', fields: ['name', 'officialId'] }]);
  });

  it('are told to officials in their language to have had their time, not to be decided on', async () => {
    const { id } = await aMeetingWith(region, 'Tidiga Tora');
    tomorrow();
    await endNames(register);
    const browser = await browserOf(register, region.registrar.accountId);
    const { html } = await browser.get(`/office/published/${id}`);
    expect(html).toContain('Inget: tiden för vilken namn publiceras har gått');
    expect(html).not.toContain('The period for which');
  });

  it('leave of every other meeting when those of one cannot, and of that one with the next attempt', async () => {
    const stuck = await aMeetingWith(region, 'Fasta Felicia');
    await aMeetingWith(region, 'Lösa Lisa');
    tomorrow();
    await whileBroken(register, 'naming_term', `new.meeting_id = '${stuck.id}'`, async () => {
      await expect(endNames(register)).rejects.toThrow('Some names are still public');
    });
    expect([await isSaid('Fasta Felicia'), await isSaid('Lösa Lisa')]).toEqual([true, false]);
    await doJobs(register, 'retention.names');
    expect(await isSaid('Fasta Felicia')).toBe(false);
  });

  it('leave the texts that say them too', async () => {
    const purpose =
      'Talande Tove berättade om färjan och om vad kvällsturer på vintern skulle kosta för regionen varje år.';
    await aMeetingWith(region, 'Talande Tove', { purpose });
    tomorrow();
    await endNames(register);
    expect(await isSaid('Talande Tove')).toBe(false);
  });

  it('stay on the page of an official who is named in a later meeting, without the link from this one', async () => {
    const { reference } = await aMeetingWith(region, 'Gamla Greta');
    await aMeetingWith(region, 'Nya Nils', { date: '2026-02-26' });
    tomorrow();
    await endNames(register);
    const { meeting, official } = await read(reference, region.officialId);
    expect(official?.name).toMatch(/^Olof Exempel/);
    expect(meeting.participants[0]?.official).toBeNull();
    expect([await isSaid('Gamla Greta'), await isSaid('Nya Nils')]).toEqual([false, true]);
  });

  it('never come in when the period had passed before the publication', async () => {
    const { reference } = await aMeetingWith(region, 'Försenade Frida', { date: '2016-03-01' });
    expect(await isSaid('Försenade Frida')).toBe(false);
    const { meeting } = await read(reference, region.officialId);
    expect(meeting.withheld.map(({ field }) => field)).toContain('/participants/1/name');
    await endNames(register);
    expect((await read(reference, region.officialId)).meeting.version).toBe(1);
  });

  it('leave the texts of a meeting that named nobody on its lines, the next night', async () => {
    const purpose =
      'Textade Tyra berättade om färjan och om vad kvällsturer på vintern skulle kosta för regionen varje år.';
    await aMeetingWith(region, 'Textade Tyra', { date: '2016-03-01', purpose });
    await endNames(register);
    expect(await isSaid('Textade Tyra')).toBe(false);
  });

  it('do not come back with a correction, whoever it puts on the line', async () => {
    const { id, version } = await aMeetingWith(region, 'Första Fia');
    tomorrow();
    await endNames(register);
    const later = await signedIn(register, region.body.id, Role.PUBLISHER, Role.REGISTRAR);
    const other = { side: 'COUNTERPART', organisationId: region.organisationId };
    await step(later, 'correctMeeting', {
      ...{ id, expectedVersion: version, reason: 'Det var en annan person.', place: 'Residenset' },
      participants: [
        { side: 'OWN', officialId: region.officialId },
        { ...other, name: 'Andra Anna', nameBasis: 'CONSENT' },
      ],
    });
    expect([await isSaid('Första Fia'), await isSaid('Andra Anna')]).toEqual([false, false]);
    expect(await faultInDatabase(register.ownerUrl)).toBeUndefined();
  });
});

describe('A period that a body changes', () => {
  it('to a longer one does not count for those who were promised a shorter one', async () => {
    await aMeetingWith(region, 'Lovade Lova');
    await nameFor(register, region.body, 20);
    await aMeetingWith(region, 'Senare Sara');
    tomorrow();
    await endNames(register);
    expect([await isSaid('Lovade Lova'), await isSaid('Senare Sara')]).toEqual([false, true]);
  });
});
