import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../src/office/accounts/actor.js';
import { NamingService } from '../src/publication/people/names/naming.service.js';
import { Ground } from '../src/words/register-words.js';
import { Importing } from './support/importing.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

const header = ['Nr', 'Datum', 'Företrädare', 'Motpart', 'Rubrik', 'Plats'];
const row = (who: string, title: string) => ['1', '2024-03-05', who, 'Exempelåkeriet AB', title, 'Lund'];
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

async function withhold(name: string): Promise<void> {
  const [line] = await register.office.query<{ id: string; meeting: string; version: number }[]>(
    `SELECT line.id, meeting.id AS meeting, meeting.version FROM office.participant AS line
       JOIN office.meeting ON meeting.id = line.meeting_id WHERE line.name = $1`,
    [name],
  );
  await register.app.get(NamingService, { strict: false }).withhold(systemActor('test'), {
    ...{ id: line?.meeting ?? '', lineId: line?.id ?? '', expectedVersion: line?.version ?? 0 },
    ...{ ground: Ground.SAFETY, decision: 'OSL 21:3, RS 2026-0042' },
  });
}

describe('A decision to withhold a name in an import', () => {
  it('stands when the source names them anew, on another line and in another order', async () => {
    const file = (who: string, title: string) => importing.file('a.csv', [header, row(who, title)]);
    await importing.run([file('Hotade Hanna', 'Förbifarten')], { publish: false });
    await withhold('Hotade Hanna');
    await importing.run([file('Hanna Hotade', 'Förbifarten norrut')], { publish: false });
    await importing.run([file('Hotade, Hanna', 'Förbifarten söderut')]);
    const everything = await wholeRegister(register);
    expect(everything).toContain('Förbifarten söderut');
    expect(everything).not.toContain('Hanna');
    const kept = await register.office.query<object[]>(
      'SELECT decided_ground, decided_citation FROM office.participant WHERE decided_at IS NOT NULL',
    );
    expect(kept).toEqual([{ decided_ground: 'SAFETY', decided_citation: 'OSL 21:3, RS 2026-0042' }]);
  });

  it('stands against a text of the source that says it, in a draft and in what is public', async () => {
    const file = (title: string) =>
      importing.file('b.csv', [header, ['2', '2024-04-05', 'Gömda Gerd', 'Saab AB', title, 'Kil']]);
    await importing.run([file('Flyget')], { publish: false });
    await withhold('Gömda Gerd');
    const draft = await importing.run([file('Möte med Gömda Gerd om flyget')]);
    expect(draft).toMatchObject({ rejectedRows: 1, published: 0 });
    expect(JSON.stringify(draft.files)).toContain('whose name is not published');
    expect(await importing.run([file('Flyget')])).toMatchObject({ rejectedRows: 0, published: 1 });
    const corrected = await importing.run([file('Möte med Gömda Gerd om flygen')]);
    expect(corrected).toMatchObject({ rejectedRows: 1, published: 0 });
    expect(await wholeRegister(register)).not.toContain('Gerd');
  });

  it('stands in what is public when a file leaves them out and a later one spells them in another way', async () => {
    const file = (who: string, title: string) =>
      importing.file('c.csv', [header, ['3', '2024-05-05', who, 'Volvo AB', title, 'Kil']]);
    await importing.run([file('Dolda Disa Berg', 'Bussarna')], { publish: false });
    await withhold('Dolda Disa Berg');
    await importing.run([file('Dolda Disa Berg', 'Bussarna')]);
    await importing.run([file('Åke Ö', 'Bussarna norrut')]);
    await importing.run([file('Berg, Dolda D', 'Bussarna söderut')]);
    await importing.run([file('Åke Ö', 'Bussarna västerut')]);
    await importing.run([file('Dolda Disa Bergh', 'Bussarna österut')]);
    const everything = await wholeRegister(register);
    expect(everything).toContain('Bussarna österut');
    expect(everything.includes('Dolda D')).toBe(false);
  });
});
