import type { PublicChange } from '../../src/publication/entries/entries.service.js';
import type { JsonObject } from '../../src/words/json.js';
import {
  aBody,
  aMeeting,
  aNilReturn,
  anIssue,
  anOfficial,
  anOrganisation,
  aTopic,
  corrected,
  makePublic,
  ours,
  theirs,
  withdrawn,
} from './public-records.js';
import type { TestApp } from './test-app.js';

const TITLE = 'Dubbelspår på Värmlandsbanan';

/** A register in which things keep happening: meetings, organisations, officials and issues come, change and go. */
export class BusyRegister {
  readonly body = aBody();
  readonly topic = aTopic('rail');
  readonly company = anOrganisation('Alfa Järnväg AB');
  readonly official = anOfficial('Anna Alfa', this.body);
  readonly issue = anIssue('Alfa på nya banan', this.body);
  /** Whatever was changed since it was last cleared, or counts what was. */
  readonly touched = new Set<string>();
  private readonly standing: PublicChange[] = [];
  private readonly parties = [this.company, this.official, this.issue];
  private made = 0;
  private welcomed = 0;

  constructor(private readonly register: TestApp) {}

  /** The beginning, before anybody reads. */
  async open(): Promise<void> {
    await makePublic(this.register, this.body, this.topic, ...this.parties);
    for (let count = 0; count < 14; count += 1) await this.publish();
    for (let count = 0; count < 4; count += 1) await this.welcome();
  }

  /** Something that happens, by its number. */
  async happen(what: number): Promise<void> {
    const isFull = this.standing.length > 20;
    const acts = [
      () => (isFull ? this.withdraw() : this.publish()),
      () => this.correct(),
      () => (this.standing.length < 10 ? this.publish() : this.withdraw()),
      () => (this.welcomed < 12 ? this.welcome() : this.rename()),
      () => this.rename(),
    ];
    await acts[what % acts.length]?.();
  }

  /** A meeting with everybody that the lists are read of. */
  private async publish(): Promise<void> {
    const meeting = aMeeting(this.body, {
      ...this.when(),
      title: TITLE,
      purpose: 'Bolaget visade vad förseningarna kostar pendlare och vad som hade kunnat göras åt dem.',
      topicCodes: ['rail'],
      issueIds: [this.issue.id],
      participants: [ours(this.official), theirs(this.company)],
    });
    this.standing.push(meeting);
    this.touch(meeting, ...this.parties);
    await makePublic(this.register, meeting);
  }

  /** It took place on another day, was about something else, or the company was not there. */
  private async correct(): Promise<void> {
    const place = this.made % Math.max(1, this.standing.length);
    const meeting = this.standing[place];
    if (!meeting) return;
    const changes: JsonObject[] = [
      { date: this.when()['date'] },
      { title: 'En annan sak' },
      { participants: [ours(this.official)], topicCodes: [], issueIds: [] },
    ];
    const next = corrected(meeting, changes[this.made % changes.length] ?? {});
    this.standing[place] = next;
    this.touch(next, ...this.parties);
    await makePublic(this.register, next);
  }

  private async withdraw(): Promise<void> {
    const [meeting] = this.standing.splice(this.made % Math.max(1, this.standing.length), 1);
    if (!meeting) return;
    this.touch(meeting, ...this.parties);
    await makePublic(this.register, withdrawn(meeting));
  }

  /** New ones of everything else. */
  private async welcome(): Promise<void> {
    this.made += 1;
    this.welcomed += 1;
    const name = `Alfa ${this.made * 37} ${this.made % 2 === 0 ? 'Öst' : 'ast'}`;
    const arrived = [
      anOrganisation(name),
      anOfficial(name, this.body),
      anIssue(name, this.body),
      aNilReturn(this.body, { from: `2026-01-${this.day()}` }),
    ];
    this.touch(...arrived);
    await makePublic(this.register, ...arrived);
  }

  /** What is always busy gets another place in every list of names. */
  private async rename(): Promise<void> {
    const rename = (party: PublicChange, field: string) =>
      corrected(party, { [field]: `Alfa ${String.fromCharCode(65 + (this.made % 26))} ${this.made}` });
    this.made += 1;
    this.touch(...this.parties);
    await makePublic(
      this.register,
      rename(this.company, 'name'),
      rename(this.official, 'name'),
      rename(this.issue, 'title'),
    );
  }

  private touch(...changed: PublicChange[]): void {
    for (const { id } of changed) this.touched.add(id);
  }

  private when(): JsonObject {
    this.made += 1;
    return { date: `2026-01-${this.day()}`, publishedAt: `2026-02-${this.day()}T10:00:00.000Z` };
  }

  private day(): string {
    return String(1 + ((this.made * 7) % 28)).padStart(2, '0');
  }
}
