import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { type Actor, bodiesWhere } from '../../accounts/actor.js';
import { BodiesQueries } from '../../bodies/bodies.queries.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { ImportDesk } from '../../imports/desk/import-desk.service.js';
import { HANDING_IN } from '../../imports/desk/import-rights.js';
import type { StartedImport } from '../../imports/desk/started-import.entity.js';
import type { OfficialVisit } from '../frame/visit.js';
import { handedIn } from './new-import.forms.js';

/** Begins imports with what a form says. */
@Injectable()
export class NewImports {
  constructor(
    private readonly desk: ImportDesk,
    private readonly bodies: BodiesQueries,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  async begin(visit: OfficialVisit): Promise<StartedImport> {
    const around = { site: this.configuration.publicUrl, at: this.clock.now() };
    return this.desk.begin(visit.who, handedIn(visit, await this.bodiesOf(visit.who), around));
  }

  /** The bodies whose meetings somebody may hand in. */
  async bodiesOf(actor: Actor): Promise<PublicBody[]> {
    const ids = new Set(bodiesWhere(actor, ...HANDING_IN));
    return (await this.bodies.all()).filter(({ id }) => ids.has(id));
  }

  allBodies(): Promise<PublicBody[]> {
    return this.bodies.all();
  }
}
