import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { bodiesWhere, hasRole } from '../../../office/accounts/actor.js';
import type { NamingShortening } from '../../../office/bodies/naming/naming-shortening.entity.js';
import { NamingShortenings } from '../../../office/bodies/naming/naming-shortenings.service.js';
import { namingMessages } from '../../../office/bodies/naming/naming.messages.js';
import { DAYS_TO_UNDO } from '../../../office/bodies/naming/naming.rules.js';
import { PublicBody } from '../../../office/bodies/public-body.entity.js';
import { bodyName } from '../../../office/pages/bodies/body-name.js';
import { found, idIn } from '../../../office/pages/frame/found.js';
import type { OfficialVisit } from '../../../office/pages/frame/visit.js';
import { Clock } from '../../../platform/clock.js';
import { refuseFor } from '../../../platform/errors/refuse-for.js';
import { reason } from '../../../platform/language/message.js';
import { addDays } from '../../../words/dates.js';
import { Role } from '../../../words/body-words.js';
import { type NamesEnding, namesEndingWith } from '../../retention/naming.queries.js';
import type { NamingRow } from './naming.page.js';

/** What the pages of how long names are published show: what somebody may not see is not there. */
@Injectable()
export class NamingViews {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly shortenings: NamingShortenings,
    private readonly clock: Clock,
  ) {}

  /** Every body that somebody keeps or audits. */
  async rows({ who, language }: OfficialVisit): Promise<NamingRow[]> {
    const ids = bodiesWhere(who, Role.REGISTRAR, Role.AUDITOR);
    const bodies = await this.database.manager.findBy(PublicBody, { id: In(ids) });
    const waiting = await this.shortenings.waiting(ids);
    return bodies
      .map((body) => ({
        body,
        waiting: waiting.find(({ publicBodyId }) => publicBodyId === body.id) ?? null,
        may: hasRole(who, body.id, Role.REGISTRAR),
      }))
      .sort((a, b) => bodyName(a.body, language).localeCompare(bodyName(b.body, language), language));
  }

  /** One of which somebody is the registrar. */
  async body({ who }: OfficialVisit, id: string): Promise<PublicBody> {
    const body = found(await this.database.manager.findOneBy(PublicBody, { id: idIn(id) }));
    return found(hasRole(who, body.id, Role.REGISTRAR) ? body : null);
  }

  async waiting({ id }: PublicBody): Promise<NamingShortening> {
    const [waiting] = await this.shortenings.waiting([id]);
    return found(waiting);
  }

  /** Before somebody decides anew on what waits already. */
  async refuseIfWaiting({ id }: PublicBody): Promise<void> {
    const waiting = await this.shortenings.waiting([id]);
    refuseFor(waiting.length > 0 ? reason(namingMessages.waitsAlready) : null);
  }

  /** From which day on a shorter period would count, and what it would end. */
  async effect({ id }: PublicBody): Promise<{ day: string; ending: NamesEnding[] }> {
    const day = addDays(this.clock.today(), DAYS_TO_UNDO);
    return { day, ending: await namesEndingWith(this.database.manager, { id, day }) };
  }
}
