import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PublicBody } from '../src/office/bodies/public-body.entity.js';
import { seedTopics } from '../src/office/issues/shipped-topics.js';
import { Role } from '../src/words/body-words.js';
import { shippedTopics } from '../src/words/topics.js';
import { changed, read, refused } from './support/changing.js';
import { openBody, signedIn, type Official } from './support/office.js';
import { startTestApp, type TestApp } from './support/test-app.js';

describe('Issues and topics', () => {
  let register: TestApp;
  let region: PublicBody;
  let committee: PublicBody;
  let recorder: Official;
  let publisher: Official;
  let registrar: Official;

  beforeAll(async () => {
    register = await startTestApp();
    region = await openBody(register, { nameSv: 'Region Värmland' });
    committee = await openBody(register, { nameSv: 'Trafiknämnden', parentId: region.id });
    recorder = await signedIn(register, region.id, Role.RECORDER);
    publisher = await signedIn(register, region.id, Role.PUBLISHER);
    registrar = await signedIn(register, region.id, Role.REGISTRAR);
  });
  afterAll(() => register.stop());

  const codesOf = async (publicBodyId: string | null = null): Promise<string[]> => {
    const query = 'query ($id: ID) { topics(publicBodyId: $id) { code } }';
    const { topics } = await read<{ topics: { code: string }[] }>(recorder, query, { id: publicBodyId });
    return topics.map(({ code }) => code);
  };

  describe('The codelist of topics', () => {
    it('is there when the register starts, in its order, and bringing it again changes nothing', async () => {
      expect(await codesOf()).toEqual(shippedTopics.map(({ code }) => code));
      const changes = await register.office.transaction((store) => seedTopics(store));
      expect(changes).toEqual([]);
    });

    it('gets back what was changed, and retires what no longer ships', async () => {
      await register.office.query(`UPDATE office.topic SET label_sv = 'Fel' WHERE code = 'culture'`);
      await register.office.query(
        `INSERT INTO office.topic (code, label_sv, label_en, version) VALUES ('gone', 'Borta', 'Gone', 1)`,
      );
      const changes = await register.office.transaction((store) => seedTopics(store));
      expect(
        changes.map(({ code, labelSv, retired, version }) => [code, labelSv, retired, version]).sort(),
      ).toEqual([
        ['culture', 'Kultur', false, 2],
        ['gone', 'Borta', true, 2],
      ]);
      expect(await codesOf()).toEqual(shippedTopics.map(({ code }) => code));
    });

    it('gets narrower topics from a body, for it and the bodies below it', async () => {
      const input = {
        publicBodyId: committee.id,
        broaderCode: 'public-transport',
        code: 'skarpnack',
        labelSv: 'Ringlinjen',
        labelEn: 'The ring line',
      };
      expect((await refused(recorder, 'addTopic', input)).code).toBe('FORBIDDEN');
      const topic = await changed(registrar, 'addTopic', input, 'code version broader { code }');
      const code = 'public-transport.trafiknamnden.skarpnack';
      expect(topic).toEqual({ code, version: 1, broader: { code: 'public-transport' } });
      expect(await codesOf(committee.id)).toContain(code);
      expect(await codesOf(region.id)).not.toContain(code);
      expect((await refused(registrar, 'addTopic', input)).reasons).toEqual(['topics.codeTaken /code']);
      const third = { ...input, broaderCode: code, code: 'x' };
      expect((await refused(registrar, 'addTopic', third)).reasons).toEqual([
        'topics.broaderUnknown /broaderCode',
      ]);
      await changed(registrar, 'retireTopic', { code, expectedVersion: 1 }, 'code');
      expect(await codesOf(committee.id)).not.toContain(code);
      expect(
        (await refused(registrar, 'amendTopic', { code, expectedVersion: 1, labelSv: 'Ny' })).reasons,
      ).toEqual(['change.stale /expectedVersion', 'change.changedBy']);
    });

    it('keeps the topics that ship as they are', async () => {
      const input = { code: 'culture', expectedVersion: 1, labelSv: 'Nöje' };
      expect((await refused(registrar, 'amendTopic', input)).reasons).toEqual(['topics.shipped /code']);
    });
  });

  describe('An issue', () => {
    const title = 'Dubbelspår på Värmlandsbanan';
    const adopted = {
      title,
      goal: 'Restiden mellan Karlstad och Kil halveras.',
      status: 'ADOPTED',
      adoptedBy: 'Regionfullmäktige',
      adoptedOn: '2025-06-10',
      targetLevels: ['GOVERNMENT', 'AGENCY'],
      topicCodes: ['infrastructure.railways'],
    };
    const record = (official: Official, more: object = {}) =>
      changed(official, 'recordIssue', { publicBodyId: region.id, title, ...more });

    it('goes from proposal to result, with what happened on the way', async () => {
      const { id, version: first } = await record(recorder);
      let version = first;
      const early = { id, expectedVersion: version, status: 'PURSUED' };
      expect((await refused(recorder, 'changeIssueStatus', early)).reasons).toEqual([
        'issues.adoptionMissing /adoptedBy',
        'issues.adoptionDayMissing /adoptedOn',
        'issues.goalMissing /goal',
      ]);
      ({ version } = await changed(recorder, 'amendIssue', {
        id,
        expectedVersion: version,
        goal: adopted.goal,
      }));
      ({ version } = await changed(recorder, 'changeIssueStatus', {
        ...early,
        expectedVersion: version,
        on: '2025-06-11',
        adoptedBy: 'Regionfullmäktige',
        adoptedOn: '2025-06-10',
        note: 'Beslut i enighet.',
      }));
      ({ version } = await changed(recorder, 'noteProgress', {
        id,
        expectedVersion: version,
        text: 'Möte med staten.',
      }));
      const closing = { id, expectedVersion: version, status: 'PARTLY_ACHIEVED', result: 'Halva sträckan.' };
      await changed(recorder, 'closeIssue', closing);
      const query = `query ($id: ID!) { issue(id: $id) {
        status from to result publicBody { id } owner { id } topics { code } progress { on text } } }`;
      expect(await read(recorder, query, { id })).toEqual({
        issue: {
          status: 'PARTLY_ACHIEVED',
          from: '2025-06-11',
          to: '2026-03-02',
          result: 'Halva sträckan.',
          publicBody: { id: region.id },
          owner: null,
          topics: [],
          progress: [
            { on: '2026-03-02', text: 'Möte med staten.' },
            { on: '2025-06-11', text: 'Beslut i enighet.' },
          ],
        },
      });
    });

    it('is closed with a result and may be taken up again', async () => {
      const { id } = await record(publisher, adopted);
      const close = { id, expectedVersion: 1, status: 'ACHIEVED', result: ' ' };
      expect((await refused(publisher, 'closeIssue', close)).reasons).toEqual([
        'issues.resultMissing /result',
      ]);
      expect(
        (await refused(publisher, 'changeIssueStatus', { ...close, result: undefined })).reasons,
      ).toEqual(['issues.closeInstead /status']);
      await changed(publisher, 'closeIssue', { ...close, result: 'Riksdagen beslutade.' });
      const pause = { id, expectedVersion: 2, status: 'PAUSED' };
      expect((await refused(publisher, 'changeIssueStatus', pause)).reasons).toEqual([
        'issues.statusNotNext /status',
      ]);
      const again = await changed(
        publisher,
        'changeIssueStatus',
        { ...pause, status: 'PURSUED' },
        'id version status result to',
      );
      expect(again).toMatchObject({ status: 'PURSUED', result: null, to: null, version: 3 });
    });

    it('is changed by the recorder who recorded it until it is public, then by publishers and registrars', async () => {
      const { id } = await record(recorder, adopted);
      const colleague = await signedIn(register, region.id, Role.RECORDER);
      const amend = { id, expectedVersion: 1, caseNumber: 'RS/25/118' };
      expect((await refused(colleague, 'amendIssue', amend)).reasons).toEqual(['issues.notYours']);
      await changed(recorder, 'amendIssue', amend);
      expect((await refused(recorder, 'publishIssue', { id, expectedVersion: 2 })).code).toBe('FORBIDDEN');
      await changed(publisher, 'publishIssue', { id, expectedVersion: 2 });
      expect((await refused(recorder, 'amendIssue', { ...amend, expectedVersion: 3 })).reasons).toEqual([
        'issues.notYours',
      ]);
      await changed(registrar, 'amendIssue', { ...amend, expectedVersion: 3, caseNumber: 'RS/25/119' });
    });

    it('is never published as a mere proposal', async () => {
      const { id } = await record(recorder);
      expect((await refused(publisher, 'publishIssue', { id, expectedVersion: 1 })).reasons).toEqual([
        'issues.proposalNotPublic /id',
      ]);
    });

    it('is not published when it was dropped as a mere proposal, by a meeting about it neither', async () => {
      const { id } = await record(recorder);
      const dropped = { id, expectedVersion: 1, status: 'DROPPED', result: 'Avslogs.', on: '2026-03-01' };
      await changed(recorder, 'closeIssue', dropped);
      expect((await refused(publisher, 'publishIssue', { id, expectedVersion: 2 })).reasons).toEqual([
        'issues.proposalNotPublic /id',
      ]);
      const about = { publicBodyId: region.id, title: 'Om förslaget', issueIds: [id] };
      const { data } = await recorder.ask(
        'mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { obstacles { code field } } }',
        { input: about },
      );
      expect(JSON.stringify(data)).toContain('{"code":"issues.proposalNotPublic","field":"/issueIds/0"}');
    });

    it('keeps the decision to pursue it when it is dropped', async () => {
      const none = { adoptedBy: null, adoptedOn: null };
      const reasons = ['issues.adoptionMissing /adoptedBy', 'issues.adoptionDayMissing /adoptedOn'];
      const { id } = await record(publisher, adopted);
      await changed(publisher, 'closeIssue', { id, expectedVersion: 1, status: 'DROPPED', result: 'Nej.' });
      const office = { id, expectedVersion: 2, ...none };
      expect((await refused(publisher, 'amendIssue', office)).reasons).toEqual(reasons);
      await changed(publisher, 'publishIssue', { id, expectedVersion: 2 });
      const open = { id, expectedVersion: 3, ...none };
      expect((await refused(publisher, 'amendIssue', open)).reasons).toEqual(reasons);
    });

    it('has topics that its body may choose, and an owner who is an official', async () => {
      const input = { publicBodyId: region.id, ...adopted, topicCodes: ['culture', 'nowhere'] };
      expect((await refused(recorder, 'recordIssue', input)).reasons).toEqual([
        'issues.topicUnknown /topicCodes/1',
      ]);
      const nobody = { ...input, topicCodes: [], ownerId: region.id };
      expect((await refused(recorder, 'recordIssue', nobody)).reasons).toEqual([
        'issues.ownerUnknown /ownerId',
      ]);
    });

    it('is found by the beginnings of words in its title', async () => {
      const query = `query ($search: String) { issues(search: $search, status: [ADOPTED, PURSUED]) { title } }`;
      await record(recorder, { ...adopted, title: 'Nytt sjukhus i Årjäng' });
      const { issues } = await read<{ issues: object[] }>(recorder, query, { search: 'arjang nytt' });
      expect(issues).toEqual([{ title: 'Nytt sjukhus i Årjäng' }]);
    });
  });
});
