import { Injectable } from '@nestjs/common';
import { bodyName } from '../bodies/body-name.js';
import type { OfficialVisit } from '../frame/visit.js';
import { PartiesQueries } from '../meetings/pickers/parties.queries.js';
import { SurroundingsQueries } from '../meetings/pickers/surroundings.queries.js';
import type { OwnSide } from './own-side.rules.js';

/** Whose meetings somebody records, as the form of a new meeting begins, too. */
@Injectable()
export class OwnSideQueries {
  constructor(
    private readonly surroundings: SurroundingsQueries,
    private readonly parties: PartiesQueries,
  ) {}

  async of({ who, language }: OfficialVisit): Promise<OwnSide> {
    const own = await this.surroundings.bodiesOf(who);
    const bodies = new Map(own.map((body) => [body.id, bodyName(body, language)]));
    const usual = await this.surroundings.usualOfficial(who);
    if (!usual || !bodies.has(usual.publicBodyId)) return { bodies, usual: null };
    const named = (await this.parties.officialsById(who, [usual.id])).get(usual.id);
    const label = [...new Set([named?.label, named?.more])].filter(Boolean).join(', ');
    return { bodies, usual: { ...usual, label } };
  }
}
