import { Get } from '@nestjs/common';
import { Allows } from '../../../accounts/allows.js';
import { type OfficeAnswer, RawAnswer } from '../../frame/answer.js';
import { OfficePages } from '../../frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../../frame/visit.js';
import { PartiesQueries } from './parties.queries.js';
import { RECORDING } from '../recording.js';

const LONGEST = 300;

/** Whom somebody may mean, for the programs of the forms. */
@OfficePages('pick')
@Allows(...RECORDING)
export class PickController {
  constructor(private readonly parties: PartiesQueries) {}

  @Get('organisations')
  async organisations(@Visiting() { query, language }: OfficialVisit): Promise<OfficeAnswer> {
    return json(await this.parties.organisations(asked(query), language));
  }

  @Get('officials')
  async officials(@Visiting() { query, who }: OfficialVisit): Promise<OfficeAnswer> {
    return json(await this.parties.officials(who, asked(query), null));
  }
}

function asked(query: URLSearchParams): string {
  return (query.get('q') ?? '').slice(0, LONGEST);
}

function json(found: unknown): RawAnswer {
  return new RawAnswer('application/json; charset=utf-8', JSON.stringify(found));
}
