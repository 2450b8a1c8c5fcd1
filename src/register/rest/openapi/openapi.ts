import { Injectable } from '@nestjs/common';
import { Configuration } from '../../../platform/configuration/configuration.js';
import type { JsonObject } from '../../../words/json.js';
import { LICENCE } from '../../records/terms.js';
import { API } from '../api-version.js';
import { askedIn } from '../asked.js';
import { Catalogue } from '../catalogue.js';
import type { Question } from '../question.decorator.js';
import { RESOURCES } from '../resources.js';
import { RestAddresses } from '../rest-addresses.js';
import { changeLineSchemas, withChangeLines } from './openapi-change-lines.js';
import { HEADERS, REQUEST_HEADERS } from './openapi-headers.js';
import { listSchema, recordPaths } from './openapi-operations.js';
import { problemResponses, problemSchemas } from './openapi-problems.js';
import { Schemas } from './openapi-schemas.js';
import { selfPaths, selfSchemas } from './openapi-self.js';

/** The description of the API for programs: OpenAPI 3.1, made of the schema of the public API. */
@Injectable()
export class OpenApi {
  private made: JsonObject | undefined;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly addresses: RestAddresses,
    private readonly configuration: Configuration,
  ) {}

  document({ queryString }: Question): JsonObject {
    askedIn(queryString, []);
    this.made ??= this.make();
    return this.made;
  }

  private make(): JsonObject {
    const { listings, shapes } = this.catalogue;
    const { root } = this.addresses;
    const schemas = new Schemas(shapes.values());
    const paths = Object.assign(
      {},
      ...listings.map((listing) => recordPaths(listing, schemas)),
    ) as JsonObject;
    const lists = listings.map((listing) => [`${listing.shape.name}List`, listSchema(listing)] as const);
    return {
      openapi: '3.1.1',
      info: this.info(),
      externalDocs: {
        description: 'The GraphQL API beside it: the same records, with history, figures and highlights.',
        url: `${this.configuration.publicUrl}/graphql/schema.graphql`,
      },
      servers: [{ url: root }],
      tags: [
        ...listings.map(({ resource, description }) => ({ name: resource.path, description })),
        { name: 'api', description: 'What the API says of itself.' },
      ],
      security: [],
      paths: { ...selfPaths(root), ...paths, ...this.changeLog(paths) },
      components: {
        schemas: {
          ...schemas.components,
          ...changeLineSchemas(schemas.components),
          ...Object.fromEntries(lists),
          ...selfSchemas(),
          ...problemSchemas(),
        },
        responses: problemResponses(root),
        headers: { ...HEADERS },
        parameters: { ...REQUEST_HEADERS },
      },
    };
  }

  private changeLog(paths: JsonObject): JsonObject {
    const path = `/${RESOURCES.changes.path}`;
    const { get } = paths[path] as { get: JsonObject };
    return { [path]: { get: withChangeLines(get, this.catalogue.shape(RESOURCES.changes.type)) } };
  }

  private info(): JsonObject {
    const { publisherName, contactEmail, publicUrl, limitAnswerSeconds } = this.configuration;
    return {
      title: 'Dagsljus: open data on lobbying contacts',
      version: API.version,
      description: DESCRIPTION,
      termsOfService: LICENCE,
      contact: {
        name: publisherName ?? 'Dagsljus',
        url: publicUrl,
        ...(contactEmail === undefined ? {} : { email: contactEmail }),
      },
      license: { name: 'CC0 1.0', url: LICENCE },
      'x-sla': {
        availability:
          'No level is promised. Whoever needs everything at hand takes a copy and follows /changes.',
        responseTime: `Every question is answered or refused within ${limitAnswerSeconds} seconds.`,
        support: contactEmail ?? publicUrl,
      },
    };
  }
}

const DESCRIPTION = `
Whom public bodies meet, who seeks to influence them and whom they seek to influence. Everything that is published,
read-only, for anyone, without a key. Limitations: a page holds at most 100 records, and who asks too often has to wait; nothing is ever
left out in silence. An unknown parameter is an error.

Vilka offentliga organisationer träffar, vem som vill påverka dem och vem de vill påverka. Allt som är publicerat, för alla, utan
nyckel; här kan man bara läsa. Begränsningar: en sida har högst 100 poster, och den som frågar för ofta får vänta; ingenting utelämnas i det
tysta. En okänd parameter är ett fel.
`.trim();
