import { Injectable } from '@nestjs/common';
import { GraphQLString } from 'graphql';
import { askedIn, inParameters } from '../../rest/asked.js';
import { Catalogue } from '../../rest/catalogue.js';
import type { Parameter } from '../../rest/parameters.js';
import type { Resource } from '../../rest/resources.js';
import { orderOf } from './list-addresses.rules.js';
import type { FilterOf, ListInput, ListSearch } from './list-search.js';

/** How many records a page of a list has. */
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

/** Reads what lists are asked from addresses, by the names that the open data API has for it. */
@Injectable()
export class ListSearches {
  constructor(private readonly catalogue: Catalogue) {}

  /** What a form sends without a value is not asked. Throws what is wrong with the rest, by parameter. */
  read<Input extends ListInput>(resource: Resource, query: URLSearchParams): ListSearch<Input> {
    const parameters = this.parametersOf(resource);
    const asked = new URLSearchParams([...query].filter(([, value]) => value.trim() !== ''));
    const { input, given } = askedIn(asked.toString(), parameters);
    const { after, before, orderBy: wanted, ...rest } = input as ListInput;
    const filter = (rest.filter ?? {}) as FilterOf<Input>;
    const usualOrder = String(parameters.find(({ name }) => name === 'orderBy')?.default);
    const orderBy = orderOf(wanted, { looksForWords: Boolean(filter.text), usualOrder });
    const narrows = parameters.filter(({ place }) => place[0] === 'filter');
    const names = new Set(narrows.map(({ name }) => name));
    const page = before ? { last: PAGE_LENGTH, before } : { first: PAGE_LENGTH, after };
    return {
      ...{ path: `/${resource.path}`, orderBy, usualOrder },
      narrowing: given.filter(([name]) => names.has(name)),
      once: new Set(narrows.filter(({ list }) => !list).map(({ name }) => name)),
      input: { filter, orderBy, ...page } as unknown as ListSearch<Input>['input'],
    };
  }

  /** Does what is asked of a list; what is wrong with it is told by parameter. */
  async carryOut<T>(resource: Resource, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw inParameters(error, this.parametersOf(resource));
    }
  }

  private parametersOf(resource: Resource): readonly Parameter[] {
    const { parameters } = this.catalogue.listing(resource);
    return [...parameters.filter(({ name }) => !NOT_ASKED.has(name)), BEFORE];
  }
}
