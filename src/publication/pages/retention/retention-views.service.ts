import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { type Actor, bodiesWhere, hasRole, hasRoleSomewhere } from '../../../office/accounts/actor.js';
import { PublicBody } from '../../../office/bodies/public-body.entity.js';
import { Meeting } from '../../../office/meetings/meeting.entity.js';
import { bodyName } from '../../../office/pages/bodies/body-name.js';
import { found, idIn } from '../../../office/pages/frame/found.js';
import { windowOf } from '../../../office/pages/frame/paging.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import type { Language } from '../../../platform/language/language.js';
import type { Option } from '../../../platform/pages/forms/choices.js';
import { Role } from '../../../words/body-words.js';
import { DestructionItem } from '../../retention/destruction-item.entity.js';
import { DestructionOutcome } from '../../retention/destruction-words.js';
import { Destruction } from '../../retention/destruction.entity.js';
import { MeetingsSeen } from '../seen/meetings-seen.queries.js';
import type { RunRow, RunView } from './destruction.page.js';

const READERS = [Role.REGISTRAR, Role.AUDITOR];

/** What the pages of retention show: what somebody may not see is not there. */
@Injectable()
export class RetentionViews {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly seen: MeetingsSeen,
  ) {}

  async runs(visit: OfficialVisit): Promise<{ rows: RunRow[]; mayList: boolean }> {
    const { who, language } = visit;
    const { manager } = this.database;
    const publicBodyId = In(bodiesWhere(who, ...READERS));
    const order = { rehearsedAt: 'DESC', id: 'ASC' } as const;
    const runs = await manager.find(Destruction, { where: { publicBodyId }, order, ...windowOf(visit) });
    const bodies = await this.bodies(runs.map((run) => run.publicBodyId));
    const rows = runs.map((run) => ({ run, body: nameOf(bodies, run, language) }));
    return { rows, mayList: hasRoleSomewhere(who, Role.REGISTRAR) };
  }

  /** The bodies whose registrar somebody is. */
  async choices(who: Actor, language: Language): Promise<Option[]> {
    const bodies = await this.bodies(bodiesWhere(who, Role.REGISTRAR));
    return [...bodies.values()]
      .map((body) => ({ value: body.id, label: bodyName(body, language) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  }

  /** One that somebody may read. */
  async run(who: Actor, id: string): Promise<Destruction> {
    const run = found(await this.database.manager.findOneBy(Destruction, { id: idIn(id) }));
    return found(hasRole(who, run.publicBodyId, ...READERS) ? run : null);
  }

  async view(visit: OfficialVisit, id: string, whole = false): Promise<RunView> {
    const { who, language } = visit;
    const { manager } = this.database;
    const run = await this.run(who, id);
    const bodies = await this.bodies([run.publicBodyId]);
    const items = await this.items(run, whole ? undefined : windowOf(visit));
    const { publicBodyId } = run;
    // Whoever reads a list of one body reads of its meetings alone.
    const meetings = await manager.findBy(Meeting, {
      id: In(items.map(({ meetingId }) => meetingId)),
      publicBodyId,
    });
    const people = await this.seen.people([run.rehearsedBy, run.decisionRecordedBy, run.performedBy]);
    const count = (outcome: DestructionOutcome) =>
      manager.countBy(DestructionItem, { destructionId: run.id, outcome });
    return {
      ...{ run, language, items, people, whole },
      body: nameOf(bodies, run, language),
      titles: new Map(meetings.map((meeting) => [meeting.id, meeting.title])),
      destroyed: await count(DestructionOutcome.DESTROYED),
      changed: await count(DestructionOutcome.CHANGED),
      may: hasRole(who, run.publicBodyId, Role.REGISTRAR),
    };
  }

  items({ id }: Destruction, window?: { skip: number; take: number }): Promise<DestructionItem[]> {
    return this.database.manager.find(DestructionItem, {
      where: { destructionId: id },
      order: { position: 'ASC' },
      ...window,
    });
  }

  private async bodies(ids: readonly string[]): Promise<Map<string, PublicBody>> {
    const bodies = await this.database.manager.findBy(PublicBody, { id: In([...new Set(ids)]) });
    return new Map(bodies.map((body) => [body.id, body]));
  }
}

function nameOf(
  bodies: ReadonlyMap<string, PublicBody>,
  { publicBodyId }: Destruction,
  language: Language,
): string {
  const body = bodies.get(publicBodyId);
  return body ? bodyName(body, language) : '';
}
