import { Injectable } from '@nestjs/common';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import type { JsonObject } from '../../words/json.js';
import type { Visit } from '../door/visit.js';
import { findTombstone } from '../queries/tombstones.queries.js';
import { isId } from '../questions/questions.rules.js';
import { Reader } from '../reading/reader.service.js';
import type { Reading } from '../reading/reading.js';
import { type Asked, askedIn, inParameters } from './asked.js';
import { bodiesOf, bodyOf } from './bodies.js';
import { Catalogue, type Listing } from './catalogue.js';
import { costOf, costOfList } from './costs.js';
import { Withdrawn } from './problems/withdrawn.js';
import type { Question } from './question.decorator.js';
import type { Listed, Resource } from './resources.js';
import { RestAddresses } from './rest-addresses.js';
import { restMessages } from './rest.messages.js';

/** Answers the questions of the open data API, each from one look at the register. */
@Injectable()
export class Answers {
  constructor(
    private readonly reader: Reader,
    private readonly catalogue: Catalogue,
    private readonly addresses: RestAddresses,
  ) {}

  /** A page of a list. */
  list(resource: Resource, { queryString, visit }: Question): Promise<JsonObject> {
    const listing = this.catalogue.listing(resource);
    const asked = askedIn(queryString, listing.parameters);
    visit.charge(costOfList(listing, asked));
    return this.read(visit, async (reading) => {
      const listed = await told(listing, () => resource.list(reading, asked.input as never));
      const { nodes, count, pageInfo } = listed;
      return {
        items: await bodiesOf(listing.shape, nodes, { reading, addresses: this.addresses }),
        ...(asked.totalCount ? { totalCount: await count() } : {}),
        ...(listing.reach === undefined ? {} : { reachesOnly: pageInfo?.reachesOnly ?? null }),
        links: this.links(listing, asked, listed),
      };
    });
  }

  /** A record, by what stands in its address. */
  one(resource: Resource, key: string, { queryString, visit }: Question): Promise<JsonObject> {
    askedIn(queryString, []);
    const { shape } = this.catalogue.listing(resource);
    visit.charge(costOf(shape));
    return this.read(visit, async (reading) => {
      const found = await asParameter(resource.key, async () => resource.find(reading, key));
      if (found) return bodyOf(shape, found, { reading, addresses: this.addresses });
      throw (await this.tombstone(reading, resource, key)) ?? notFound();
    });
  }

  private read<T>(visit: Visit, work: (reading: Reading) => Promise<T>): Promise<T> {
    return this.reader.read((reading) => {
      visit.answerFrom(reading);
      return work(reading);
    }, visit.signal);
  }

  private links({ resource }: Listing, { given }: Asked, { pageInfo }: Listed): JsonObject {
    const list = this.addresses.of(resource.path);
    const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
    const rest = given.filter(([name]) => name !== 'cursor');
    return {
      self: addressWith(list, given),
      next: next === null ? null : addressWith(list, [['cursor', next], ...rest]),
    };
  }

  /** What is told of a record that was withdrawn; undefined when there was none. */
  async tombstone(reading: Reading, { kind }: Resource, key: string): Promise<Withdrawn | undefined> {
    if (kind === undefined) return undefined;
    const found = await findTombstone(reading, isId(key) ? { id: key } : { reference: key });
    if (found?.kind !== kind) return undefined;
    const sight = { reading, addresses: this.addresses };
    return new Withdrawn(await bodyOf(this.catalogue.shape('Tombstone'), found, sight));
  }
}

function addressWith(address: string, given: Asked['given']): string {
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, value]));
  return given.length === 0 ? address : `${address}?${parameters.toString()}`;
}

async function told<T>({ parameters }: Listing, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inParameters(error, parameters);
  }
}

/** Says where in the address it is what something is refused for. */
export async function asParameter<T>(field: string, work: () => PromiseLike<T> | T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, ...error.reasons.map((each) => ({ ...each, field })));
  }
}

function notFound(): Refusal {
  return new Refusal('NOT_FOUND', reason(restMessages.notFound));
}
