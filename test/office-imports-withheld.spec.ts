import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../src/office/accounts/actor.js';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { NamingService } from '../src/publication/people/names/naming.service.js';
import { Role } from '../src/words/body-words.js';
import { Ground } from '../src/words/register-words.js';
import { figure, type ImportDeskVisitor, importVisitor } from './support/import-desk.js';
import { openBody } from './support/office.js';
import type { OfficeView } from './support/office-browser.js';
import { startTestApp, type TestApp } from './support/test-app.js';
import { wholeRegister } from './support/whole-register.js';

const OTHER = {
  '/origin': 'OTHER',
  '/sourceName': 'Det gamla registret',
  '/sourceUrl': 'https://example.org/gamla',
  '/sourceLicence': 'CC0-1.0',
};
const NAMED = { '/nameBasis': 'PUBLIC_TASK', '/basisNote': 'RS 2026-0001' };

/** The file as one clerk or another wrote it. */
function file(names: string, title: string): string {
  return `Datum;Vem hos oss;Motpart;Ärende\n2020-01-12;${names};Skånska Åkeriet AB;${title}\n2020-01-13;Bo Ek;Saab AB;Flyg\n`;
}

const february = (...told: [string, string]): string => file(...told).replaceAll('2020-01', '2020-02');

describe('A name that a registrar has withheld', () => {
  let register: TestApp;
  let body: PublicBody;

  beforeAll(async () => {
    register = await startTestApp();
    body = await openBody(register);
  });
  afterAll(() => register.stop());

  const visitor = (...roles: Role[]) => importVisitor(register, body.id, ...roles);

  async function imported(who: ImportDeskVisitor, content: string): Promise<OfficeView> {
    const view = await who.handIn('gamla.csv', content, OTHER);
    return who.do(await who.try(view, { ...NAMED, '/columns/1/separator': 'SLASH' }), 'import');
  }

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

  it('stays withheld when a corrected file, imported and published on its page, has them on another line', async () => {
    const first = await visitor(Role.PUBLISHER, Role.REGISTRAR);
    await imported(first, file('Hotade Hanna / Åsa Öst', 'Förbifarten'));
    await withhold('Hotade Hanna');
    const corrected = await imported(first, file('Åsa Öst / Hotade Hanna', 'Förbifarten norrut'));
    expect(figure(corrected, 'Ändrade möten')).toBe(1);
    const second = await visitor(Role.PUBLISHER, Role.REGISTRAR);
    const published = await second.do(corrected, 'publish');
    expect(figure(published, 'Publicerade, eller ny offentlig version')).toBe(2);
    const everything = await wholeRegister(register);
    for (const told of ['Förbifarten norrut', 'Åsa Öst', 'Bo Ek']) expect(everything).toContain(told);
    expect(everything).not.toContain('Hotade Hanna');
    const again = await imported(second, file('Hotade Hanna / Åsa Öst', 'Förbifarten söderut'));
    await first.do(again, 'publish');
    const afterwards = await wholeRegister(register);
    expect(afterwards).toContain('Förbifarten söderut');
    expect(afterwards).not.toContain('Hotade Hanna');
  });

  it('stays in its draft when a later file leaves them out: the row is refused, and a further one names nobody', async () => {
    const first = await visitor(Role.PUBLISHER, Role.REGISTRAR);
    await imported(first, february('Hotade Hedda / Åke Ö', 'Hamnen'));
    await withhold('Hotade Hedda');
    const without = await imported(first, february('Åke Ö', 'Hamnen norrut'));
    expect(figure(without, 'Ändrade möten')).toBe(0);
    expect(without.html).toContain('Det är beslutat att namnet inte publiceras.');
    const again = await imported(first, february('Hotade Hedda / Åke Ö', 'Hamnen söderut'));
    const second = await visitor(Role.PUBLISHER, Role.REGISTRAR);
    await second.do(again, 'publish');
    const everything = await wholeRegister(register);
    expect(everything).toContain('Hamnen söderut');
    expect(everything).not.toContain('Hotade Hedda');
  });
});
