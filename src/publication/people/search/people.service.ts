import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, bodiesWhere, requireRoleSomewhere } from '../../../office/accounts/actor.js';
import { AuditLog } from '../../../office/changes/audit-log.service.js';
import { Clock } from '../../../platform/clock.js';
import { momentInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason, say } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { peoplePlaces } from '../places/people.places.js';
import { findEverywhere } from './find-everywhere.js';
import { type Identities, identitiesOf } from './identities.queries.js';
import type { PersonReport, PlaceFound } from './person-report.js';
import { personMessages } from './person.messages.js';
import type { Scope } from './place-sql.js';
import { wordsOf } from './wanted.rules.js';

/** Gathers everything that the register keeps of one person. That it was asked is logged, not about whom. */
@Injectable()
export class People {
  private isLooking = false;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  async everythingAbout(actor: Actor, asked: string, language: Language): Promise<PersonReport> {
    requireRoleSomewhere(actor, Role.REGISTRAR);
    // Each looks at everything for minutes: two at once would take the database from everyone else.
    if (this.isLooking) throw new Refusal('RATE_LIMITED', reason(personMessages.busy, undefined, '/person'));
    this.isLooking = true;
    try {
      return await this.lookEverywhere(actor, asked, language);
    } finally {
      this.isLooking = false;
    }
  }

  private async lookEverywhere(actor: Actor, asked: string, language: Language): Promise<PersonReport> {
    const scope = await this.scopeOf(actor);
    const { identities, found } = await this.atOneMoment(async (store) => {
      const who = await identitiesOf(store, asked, scope);
      return { identities: who, found: await findEverywhere(store, who, { scope, language }) };
    });
    await this.note(actor, identities);
    return this.report({ asked: asked.trim(), language, whole: scope === null }, identities, found);
  }

  // Whoever keeps every body at the top keeps the register as a whole.
  private async scopeOf(actor: Actor): Promise<Scope> {
    if (actor.system) return null;
    const kept = bodiesWhere(actor, Role.REGISTRAR);
    const [others] = await this.database.query<{ number: number }[]>(
      'SELECT count(*)::integer AS number FROM office.public_body WHERE parent_id IS NULL AND NOT id = ANY($1)',
      [kept],
    );
    return others?.number === 0 ? null : kept;
  }

  // Looking at everything takes longer than a visitor's statement may.
  private atOneMoment<T>(work: (store: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction('REPEATABLE READ', async (store) => {
      await store.query("SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = '10min'");
      return work(store);
    });
  }

  private async note(actor: Actor, { officials }: Identities): Promise<void> {
    const { manager } = this.database;
    await this.auditLog.write(manager, actor, { operation: 'seePerson' });
    for (const { id, version, publicBodyId } of officials.filter(({ isProtected }) => isProtected)) {
      const subject = { kind: 'official', id, version, publicBodyId };
      await this.auditLog.write(manager, actor, { operation: 'seeProtectedName', subject });
    }
  }

  private report(
    { asked, language, whole }: Pick<PersonReport, 'asked' | 'whole'> & { language: Language },
    { accounts, officials, wanted }: Identities,
    found: readonly PlaceFound[],
  ): PersonReport {
    const names = [...accounts, ...officials].map(({ name }) => name);
    const said = new Set(found.map(({ table }) => table));
    const searched = Object.entries(peoplePlaces).filter(
      ([, place]) => Object.keys(place.searched).length > 0,
    );
    return {
      asked,
      at: momentInWords(this.clock.now(), language),
      language,
      whole,
      accounts: accounts.map(({ username, name, email }) => ({ username, name, email })),
      officials: officials.map(({ name, body }) => ({ name, body })),
      searchedFor: [...wanted.names.map((words) => asWritten(words, [asked, ...names])), ...wanted.addresses],
      places: found,
      empty: searched.filter(([table]) => !said.has(table)).map(([, { what }]) => what[language]),
      notes: [personMessages.noteElsewhere, personMessages.noteFiles].map((note) => say(note, language)),
    };
  }
}

// People read a name as somebody wrote it, not as it is looked for.
function asWritten(words: readonly string[], names: readonly string[]): string {
  const folded = words.join(' ');
  return names.find((name) => wordsOf(name).join(' ') === folded)?.trim() ?? folded;
}
