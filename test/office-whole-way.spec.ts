import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findBrowser, openBrowser } from './support/browser.js';
import { anOrganisation } from './support/meetings.js';
import { publicly } from './support/publicly.js';
import { Person } from './support/whole-way/person.js';
import { sendsMeeting } from './support/whole-way/recording.js';
import { type StaffedRegister, startStaffedRegister } from './support/whole-way/staffed-register.js';

const program = findBrowser('the whole way of a meeting through the office');

interface Told {
  reference: string;
  title: string | null;
  purpose: string | null;
  withheld: { field: string; ground: string }[];
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('In a browser %s, a meeting', (_how, javaScript) => {
  if (!program) {
    it.skip('goes the whole way', () => undefined);
    return;
  }
  let office: StaffedRegister;
  let browser: Browser;
  let recorder: Person;
  let publisher: Person;
  let registrar: Person;
  let id = '';
  let reference = '';

  const signedIn = async (username: string) =>
    (await Person.at(office.register, browser, { javaScript })).signsIn(username);

  /** What anyone reads at the public address of the meeting. */
  const publicPage = async () => {
    const anyone = await Person.at(office.register, browser, { javaScript });
    await anyone.goesTo(`/meetings/${reference}`);
    const text = await anyone.reads();
    await anyone.leaves();
    return text;
  };

  const publicMeetings = async (): Promise<Told[]> => {
    const told = await publicly(
      office.register,
      '{ meetings { nodes { reference title purpose withheld { field ground } } } }',
    );
    return (told as { meetings: { nodes: Told[] } }).meetings.nodes;
  };

  beforeAll(async () => {
    office = await startStaffedRegister();
    browser = await openBrowser(program);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await office.register.stop();
  });

  it('is recorded, shown as everyone will see it, and sent to review', async () => {
    recorder = await signedIn('recorder');
    expect(recorder.path).toBe('/office');
    id = await sendsMeeting(recorder, 'Kvällsturer med färjan');
    expect(await recorder.reads()).toContain('Skickat för granskning.');
    expect(await publicMeetings()).toEqual([]);
  });

  it('is returned by the reviewer, with a comment that its recorder reads', async () => {
    publisher = await signedIn('publisher');
    await publisher.presses('1 möte väntar på din granskning');
    await publisher.presses('Kvällsturer med färjan');
    expect(await publisher.reads()).toContain('Skärgårdsbolaget AB');
    await publisher.types({ '/reason': 'Vilka turer gällde det?' });
    await publisher.presses('Lämna tillbaka');
    await recorder.goesTo('/office');
    expect(await recorder.reads()).toContain('Granskaren skriver: Vilka turer gällde det?');
  });

  it('is changed, sent again, and published', async () => {
    await recorder.goesTo(`/office/meetings/${id}/edit`);
    await recorder.types({ '/title': 'Kvällsturer till Hammarö' });
    await recorder.presses('Spara och kontrollera');
    await recorder.presses('Skicka för granskning');
    await publisher.goesTo(`/office/review/${id}`);
    const shown = await publisher.page.innerText('article.record .record-lead, article');
    await publisher.presses('Godkänn och publicera nu');
    const [meeting] = await publicMeetings();
    reference = meeting?.reference ?? '';
    expect(meeting?.title).toBe('Kvällsturer till Hammarö');
    expect(shown).toContain('Kvällsturer till Hammarö');
    expect(await publisher.reads()).toContain(`Publicerat som ${reference}`);
    expect(await publicPage()).toContain('Kvällsturer till Hammarö');
  });

  it('is corrected, after the difference was shown', async () => {
    await publisher.presses('Rätta');
    await publisher.types({
      '/title': 'Kvällsturer till Hammarö i vinter',
      '/reason': 'Det gällde vintern.',
    });
    await publisher.presses('Se skillnaden');
    expect(await publisher.reads()).toContain('Kvällsturer till Hammarö i vinter');
    await publisher.presses('Publicera rättelsen');
    expect((await publicMeetings())[0]?.title).toBe('Kvällsturer till Hammarö i vinter');
    expect(await publicPage()).toContain('Det gällde vintern.');
  });

  it('is redacted by the registrar, after it was shown what leaves', async () => {
    registrar = await signedIn('registrar');
    await registrar.goesTo(`/office/published/${id}`);
    await registrar.presses('Maskera');
    await registrar.chooses({ '/fields': '/purpose', '/ground': 'SECRECY' });
    await registrar.types({ '/decision': 'OSL 31:16, RS 2026-0013' });
    await registrar.presses('Kontrollera');
    expect(await registrar.reads()).toContain('Det här försvinner');
    await registrar.presses('Maskera för alltid');
    const [meeting] = await publicMeetings();
    expect(meeting).toMatchObject({ purpose: null, withheld: [{ field: '/purpose', ground: 'SECRECY' }] });
    expect(await publicPage()).not.toContain('Rederiet ville');
  });

  it('waits for its day when the registrar decides so, unseen until then', async () => {
    const later = await sendsMeeting(recorder, 'Upphandling av ny färja');
    await registrar.goesTo(`/office/review/${later}`);
    await registrar.presses('Vänta med att publicera');
    await registrar.types({ '/until': '2026-05-04', '/decision': 'Regiondirektören, RS 2026-0012' });
    await registrar.chooses({ '/ground': 'PROCUREMENT' });
    await registrar.presses('Besluta');
    expect(await registrar.reads()).toContain('Mötet publiceras 4 maj 2026.');
    expect(await publicMeetings()).toHaveLength(1);
  });

  it('is counted for one organisation, once the registrar has merged two', async () => {
    await anOrganisation(office.register, 'Skärgårdsbolaget');
    await registrar.goesTo('/office/organisations/duplicates');
    await registrar.presses(/^Jämför/);
    await registrar.chooses({ '/survivorId': office.organisationId });
    await registrar.types({ '/reason': 'Samma bolag, antecknat två gånger.' });
    await registrar.presses('Slå ihop dem');
    expect(await registrar.reads()).toContain('De är sammanslagna. Skärgårdsbolaget AB står nu för båda.');
    const told = await publicly(
      office.register,
      '{ organisations { nodes { name meetings { totalCount } } } }',
    );
    expect(told).toEqual({
      organisations: { nodes: [{ name: 'Skärgårdsbolaget AB', meetings: { totalCount: 1 } }] },
    });
  });

  it('is withdrawn, and leaves its reference and the reason', async () => {
    await publisher.goesTo(`/office/published/${id}`);
    await publisher.presses('Återkalla');
    await publisher.types({ '/reason': 'Mötet ägde aldrig rum.' });
    await publisher.presses('Kontrollera');
    await publisher.presses('Återkalla för alltid');
    expect(await publisher.reads()).toContain('Posten är återkallad.');
    expect(await publicMeetings()).toEqual([]);
    const told = await publicly(office.register, `{ tombstone(reference: "${reference}") { reason } }`);
    expect(told).toEqual({ tombstone: { reason: 'Mötet ägde aldrig rum.' } });
    expect(await publicPage()).toContain('Mötet ägde aldrig rum.');
  });
});
