import { Injectable } from '@nestjs/common';
import { GraphQLString } from 'graphql';
import { meetingConditions } from '../../queries/meetings/meeting-conditions.js';
import type { MeetingsInput } from '../../questions/meeting-filter.inputs.js';
import { Values } from '../../reading/values.js';
import { askedIn, inParameters } from '../../rest/asked.js';
import { Catalogue } from '../../rest/catalogue.js';
import type { Parameter } from '../../rest/parameters.js';
import { RESOURCES } from '../../rest/resources.js';
import type { Search } from './asked-search.js';
import { usualOrder } from './search-addresses.rules.js';

/** How many meetings a page of a search has. */
const PAGE_LENGTH = 20;

const BEFORE: Parameter = {
  name: 'before',
  description: 'Only what comes before it.',
  type: GraphQLString,
  list: false,
  place: ['before'],
};
// A page has its length, and always its count.
const NOT_ASKED: ReadonlySet<string> = new Set(['limit', 'totalCount']);

/** Reads searches from addresses, by the names that the open data API has for everything that can be asked. */
@Injectable()
export class Searches {
  constructor(private readonly catalogue: Catalogue) {}

  /** What a form sends without a value is not asked. Throws what is wrong with the rest, by parameter. */
  read(query: URLSearchParams): Search {
    const { parameters } = this;
    const asked = new URLSearchParams([...query].filter(([, value]) => value.trim() !== ''));
    const { input, given } = askedIn(asked.toString(), parameters);
    const { filter = {}, after, before, ...rest } = input as MeetingsInput;
    const orderBy = rest.orderBy ?? usualOrder(Boolean(filter?.text));
    try {
      meetingConditions(filter ?? {}, new Values());
    } catch (error) {
      throw inParameters(error, parameters);
    }
    const narrows = new Set(parameters.filter(({ place }) => place[0] === 'filter').map(({ name }) => name));
    return {
      narrowing: given.filter(([name]) => narrows.has(name)),
      orderBy,
      filter: filter ?? {},
      page: before ? { last: PAGE_LENGTH, before, orderBy } : { first: PAGE_LENGTH, after, orderBy },
    };
  }

  /** Does what a search asks; what is wrong with it is told by parameter. */
  async carryOut<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw inParameters(error, this.parameters);
    }
  }

  private get parameters(): readonly Parameter[] {
    const listed = this.catalogue.listing(RESOURCES.meetings).parameters;
    return [...listed.filter(({ name }) => !NOT_ASKED.has(name)), BEFORE];
  }
}
