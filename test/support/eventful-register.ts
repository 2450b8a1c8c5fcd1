import { systemActor } from '../../src/office/accounts/actor.js';
import { OfficialsService } from '../../src/office/bodies/officials.service.js';
import { PostsService } from '../../src/office/bodies/posts.service.js';
import { OfficialCategory, Role } from '../../src/words/body-words.js';
import type { Chance } from './chance.js';
import { anOrganisation, aPublishedMeeting, type Region, step } from './meetings.js';
import { type Official, signedIn } from './office.js';

interface Version {
  id: string;
  version: number;
}

const WORDS = ['Turlista', 'Bron', 'Hamnen', 'Vården', 'Spåret', 'Elnätet', 'Skolan', 'Kulturhuset'];
const FIELDS = [
  '/purpose',
  '/place',
  '/title',
  '/participants/0/name',
  '/participants/1/organisationName',
  '/asks/0/text',
];
const system = systemActor('test');

/** A register in which everything happens that can, by chance, through the officials' own API. */
export class EventfulRegister {
  /** How often each thing happened. What the register refuses has not. */
  readonly happened: Record<string, number> = {};
  private administrator: Official | undefined;
  private organisations: string[] = [];
  private officials: { officialId: string; postId: string }[] = [];

  constructor(
    private readonly region: Region,
    private readonly chance: Chance,
  ) {}

  async open(): Promise<void> {
    const { register, officialId, postId } = this.region;
    this.officials = [{ officialId, postId }];
    this.administrator = await signedIn(register, this.region.body.id, Role.ADMINISTRATOR);
    for (let count = 0; count < 12; count += 1) this.organisations.push(await anOrganisation(register));
    for (let count = 0; count < 4; count += 1) this.officials.push(await this.official(count));
    for (let count = 0; count < 10; count += 1) await this.publish();
  }

  /** Something, whatever it is; meetings are published most often. */
  async happen(): Promise<void> {
    const acts = [
      () => this.publish(),
      () => this.publish(),
      () => this.publish(),
      () => this.correct(),
      () => this.correct(),
      () => this.redact(),
      () => this.withdraw(),
      () => this.merge(),
      () => this.split(),
      () => this.rename(),
      () => this.renameBody(),
      () => this.report(),
      () => this.protect(),
    ];
    await this.chance.one(acts)();
  }

  private async publish(): Promise<void> {
    this.count('publish');
    await aPublishedMeeting(this.region, this.content());
  }

  private content() {
    const own = this.chance.some(this.officials, 2).map(({ officialId }) => {
      return { side: 'OWN', role: 'DECISION_MAKER', officialId };
    });
    const others = this.chance.some(this.organisations, 3).map((organisationId) => {
      const onBehalfOfId = this.chance.oneIn(3) ? this.chance.one(this.organisations) : organisationId;
      const represented = onBehalfOfId === organisationId ? {} : { onBehalfOfId };
      return {
        side: 'COUNTERPART',
        role: 'REPRESENTATIVE',
        organisationId,
        functionSv: 'VD',
        ...represented,
      };
    });
    return {
      title: `${this.chance.one(WORDS)} och ${this.chance.one(WORDS)} ${this.chance.upTo(999)}`,
      place: `${this.chance.one(WORDS)} ${this.chance.upTo(99)}`,
      date: `2026-02-${String(1 + this.chance.upTo(27)).padStart(2, '0')}`,
      keywords: this.chance.some(WORDS, 3),
      participants: [...own, ...others],
    };
  }

  private async correct(): Promise<void> {
    const { participants, ...content } = this.content();
    const changes = this.chance.oneIn(2) ? { ...content, participants } : content;
    const reason = `Rättad ${this.chance.upTo(9999)}`;
    await this.onMeeting('correctMeeting', this.region.publisher, { ...changes, reason });
  }

  private async redact(): Promise<void> {
    const ground = this.chance.one(['SAFETY', 'PERSONAL_DATA', 'SECRECY']);
    const fields = this.chance.some(FIELDS, 3);
    await this.onMeeting('redactMeeting', this.region.registrar, { fields, ground, decision: 'RS 2026-7' });
  }

  private async withdraw(): Promise<void> {
    await this.onMeeting('withdrawMeeting', this.region.publisher, { reason: 'Mötet ägde inte rum.' });
  }

  private async merge(): Promise<void> {
    const one = await this.anyOf('SELECT id, version FROM office.organisation WHERE merged_into_id IS NULL');
    const other = await this.anyOf(
      'SELECT id, version FROM office.organisation WHERE merged_into_id IS NULL',
    );
    if (!one || !other) return;
    const input = { id: one.id, expectedVersion: one.version, survivorId: other.id, reason: 'Samma bolag.' };
    await this.attempt('mergeOrganisations', this.region.registrar, input);
  }

  private async split(): Promise<void> {
    const one = await this.anyOf(
      'SELECT id, version FROM office.organisation WHERE merged_into_id IS NOT NULL',
    );
    if (!one) return;
    const input = { id: one.id, expectedVersion: one.version, reason: 'Två bolag.' };
    await this.attempt('splitOrganisation', this.region.registrar, input);
  }

  private async rename(): Promise<void> {
    const one = await this.anyOf('SELECT id, version FROM office.organisation');
    const name = `${this.chance.one(WORDS)} & ${this.chance.one(WORDS)} AB ${this.chance.upTo(9999)}`;
    if (one)
      await this.attempt('amendOrganisation', this.region.registrar, {
        id: one.id,
        expectedVersion: one.version,
        name,
      });
  }

  private async renameBody(): Promise<void> {
    const one = await this.anyOf(
      `SELECT id, version FROM office.public_body WHERE id = '${this.region.body.id}'`,
    );
    const nameSv = `Region ${this.chance.one(WORDS)}`;
    if (one && this.administrator)
      await this.attempt('amendBody', this.administrator, {
        id: one.id,
        expectedVersion: one.version,
        nameSv,
      });
  }

  private async report(): Promise<void> {
    const { postId } = this.chance.one(this.officials);
    const month = `2026-0${1 + this.chance.upTo(1)}`;
    await this.attempt('fileNilReturn', this.region.recorder, { postId, month });
  }

  private async protect(): Promise<void> {
    const one = await this.anyOf(
      `SELECT id, version FROM office.official WHERE id <> '${this.region.officialId}'`,
    );
    if (!one || this.chance.oneIn(2)) return;
    const input = { id: one.id, expectedVersion: one.version, protectedIdentity: true };
    await this.attempt('protectOfficial', this.region.registrar, input);
  }

  private async onMeeting(operation: string, who: Official, changes: object): Promise<void> {
    const one = await this.anyOf("SELECT id, version FROM office.meeting WHERE state = 'PUBLISHED'");
    if (!one) return;
    const done = await step(who, operation, { id: one.id, expectedVersion: one.version, ...changes }).catch(
      () => undefined,
    );
    if (done) this.count(operation);
  }

  private async attempt(operation: string, who: Official, input: object): Promise<void> {
    const type = `${operation[0]?.toUpperCase() ?? ''}${operation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename } }`;
    const { data, errors } = await who.ask(document, { input });
    if (errors.length === 0 && data?.[operation]) this.count(operation);
    else this.count(`${operation} refused`);
  }

  private async anyOf(sql: string): Promise<Version | undefined> {
    const found = await this.region.register.office.query<Version[]>(`${sql} ORDER BY id`);
    return found.length > 0 ? this.chance.one(found) : undefined;
  }

  private async official(count: number): Promise<{ officialId: string; postId: string }> {
    const { register, body } = this.region;
    const official = await register.app.get(OfficialsService, { strict: false }).recordOfficial(system, {
      publicBodyId: body.id,
      name: `Namnet Påhitt ${count}`,
      category: OfficialCategory.ELECTED,
      protectedIdentity: false,
    });
    const post = await register.app.get(PostsService, { strict: false }).appoint(system, {
      officialId: official.id,
      publicBodyId: body.id,
      titleSv: 'Regionråd',
      from: '2020-01-01',
      inScope: true,
    });
    return { officialId: official.id, postId: post.id };
  }

  private count(what: string): void {
    this.happened[what] = (this.happened[what] ?? 0) + 1;
  }
}
