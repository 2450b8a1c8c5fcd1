import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, isEnumType, isObjectType } from 'graphql';
import { TOTAL_COUNT } from './asked.js';
import { type Parameter, parametersOf } from './parameters.js';
import { type Resource, RESOURCES } from './resources.js';
import type { Shape } from './shape.js';
import { Shapes } from './shapes.js';

/** A resource, what its records look like, and what its list can be asked. */
export interface Listing {
  resource: Resource;
  /** What the list is, in the words of the public API. */
  description: string;
  shape: Shape;
  parameters: readonly Parameter[];
  /** What it means that its list ends before all are told; undefined where that never happens. */
  reach: string | undefined;
}

/** What REST has, read from the schema of the public API once that is made. */
@Injectable()
export class Catalogue {
  private read: { shapes: Shapes; listings: Map<Resource, Listing> } | undefined;

  constructor(private readonly host: GraphQLSchemaHost) {}

  listing(resource: Resource): Listing {
    const listing = this.made.listings.get(resource);
    if (!listing) throw new Error(`${resource.path} is not in the catalogue.`);
    return listing;
  }

  get listings(): Listing[] {
    return [...this.made.listings.values()];
  }

  shape(type: string): Shape {
    return this.made.shapes.of(type);
  }

  get shapes(): ReadonlyMap<string, Shape> {
    return this.made.shapes.all;
  }

  private get made() {
    this.read ??= readFrom(this.host.schema);
    return this.read;
  }
}

function readFrom(schema: GraphQLSchema) {
  const shapes = new Shapes(schema);
  shapes.of('Tombstone');
  const listings = Object.values<Resource>(RESOURCES).map((resource): [Resource, Listing] => {
    const found = parametersOf(schema, resource.question);
    const parameters = found.length === 0 ? [] : [...found, TOTAL_COUNT];
    const description = schema.getQueryType()?.getFields()[resource.question]?.description ?? '';
    const reach = parameters.some(isRanking) ? reachIn(schema) : undefined;
    return [resource, { resource, description, shape: shapes.of(resource.type), parameters, reach }];
  });
  return { shapes, listings: new Map(listings) };
}

function isRanking({ type }: Parameter): boolean {
  return isEnumType(type) && type.getValue('RELEVANCE') !== undefined;
}

function reachIn(schema: GraphQLSchema): string {
  const page = schema.getType('PageInfo');
  return (isObjectType(page) && page.getFields()['reachesOnly']?.description) || '';
}
