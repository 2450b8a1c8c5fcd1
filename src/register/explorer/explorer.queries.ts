import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Clock } from '../../platform/clock.js';
import { Configuration } from '../../platform/configuration/configuration.js';
import type { Language } from '../../platform/language/language.js';
import { describeRegister } from '../queries/register.queries.js';
import type { Reading } from '../reading/reading.js';
import { costOfQuery } from './cost-of-query.js';
import { readyQueries } from './ready-queries.js';
import { askedBy, type AskedQuery } from './ready-query.rules.js';

/** What the explorer shows of the register as it is now. */
export interface Present {
  graphqlUrl: string;
  /** What a query may cost at most; null where that is not limited. */
  mostCost: number | null;
  ready: AskedQuery[];
}

/** Makes the ready queries fit the register as it is now, and counts what each costs. */
@Injectable()
export class ExplorerQueries {
  constructor(
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly host: GraphQLSchemaHost,
  ) {}

  async present(reading: Reading, language: Language): Promise<Present> {
    const { lastPublishedAt, revision, limits } = await describeRegister(reading, this.configuration);
    const { queryCost } = limits as { queryCost?: number };
    const moment = { today: this.clock.today(), lastPublishedAt, revision: Number.parseInt(revision, 10) };
    return {
      graphqlUrl: `${this.configuration.publicUrl}/graphql`,
      mostCost: queryCost ?? null,
      ready: readyQueries
        .map(askedBy(language, moment))
        .map((query) => ({ ...query, cost: costOfQuery(this.host.schema, query) })),
    };
  }
}
