import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import type { JsonObject } from '../../words/json.js';
import { LICENCE } from '../records/terms.js';
import { API, apiInfo } from './api-version.js';
import { askedIn } from './asked.js';
import { Catalogue } from './catalogue.js';
import { type ProblemKind, problemName, PROBLEMS } from './problems/problems.js';
import type { Question } from './question.decorator.js';
import { RestAddresses } from './rest-addresses.js';
import { restMessages } from './rest.messages.js';

/** What the open data API says of itself. */
@Injectable()
export class SelfDescription {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly addresses: RestAddresses,
  ) {}

  index({ queryString }: Question): JsonObject {
    askedIn(queryString, []);
    return {
      name: API.name,
      version: API.version,
      licence: LICENCE,
      resources: this.catalogue.listings.map(({ resource: { path }, description }) => {
        return { name: path, description, href: this.addresses.of(path) };
      }),
      links: {
        openapi: this.addresses.of('openapi.json'),
        apiInfo: this.addresses.of('api-info'),
        problems: this.addresses.of('problems'),
      },
    };
  }

  /** In the words of the national REST API profile. */
  info({ queryString }: Question): JsonObject {
    askedIn(queryString, []);
    return apiInfo(this.addresses.of('openapi.json'));
  }

  problems({ queryString }: Question): JsonObject {
    askedIn(queryString, []);
    return { items: Object.values<ProblemKind>(PROBLEMS).map((kind) => this.told(kind)) };
  }

  problem(name: string, { queryString }: Question): JsonObject {
    askedIn(queryString, []);
    const kind = Object.values<ProblemKind>(PROBLEMS).find((each) => problemName(each) === name);
    if (!kind) throw new Refusal('NOT_FOUND', reason(restMessages.notFound));
    return this.told(kind);
  }

  /** The index again, with a slash behind it; else nothing. */
  elsewhere(path: string, question: Question): JsonObject {
    if (path === '') return this.index(question);
    throw new Refusal('NOT_FOUND', reason(restMessages.noSuchAddress));
  }

  private told(kind: ProblemKind): JsonObject {
    return { type: this.addresses.of('problems', problemName(kind)), ...kind };
  }
}
