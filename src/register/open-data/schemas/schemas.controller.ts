import { Controller, Get, Param, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Configuration } from '../../../platform/configuration/configuration.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { reason } from '../../../platform/language/message.js';
import type { JsonObject } from '../../../words/json.js';
import { ProblemFilter } from '../../rest/problems/problem.filter.js';
import { RestAddresses } from '../../rest/rest-addresses.js';
import type { Table } from '../tables/table.js';
import { tableNamed } from '../tables/tables.js';
import { csvwOf } from './csvw.js';
import { jsonSchemaOf } from './json-schema.js';
import { schemaMessages } from './schema.messages.js';
import { SCHEMAS } from './schemas-place.js';
import { tableSchemaOf } from './table-schema.js';

/** What the tables of the open data are, for programs. */
@Controller(SCHEMAS)
@UseFilters(ProblemFilter)
export class SchemasController {
  constructor(
    private readonly addresses: RestAddresses,
    private readonly configuration: Configuration,
  ) {}

  @Get(':name.csvw.json')
  csvw(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    return send(reply, 'application/csvm+json', csvwOf(asked(name), this.files()));
  }

  @Get(':name.tableschema.json')
  tableSchema(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    return send(reply, 'application/json', tableSchemaOf(asked(name), this.configuration.publicUrl));
  }

  @Get(':name.schema.json')
  jsonSchema(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const schema = jsonSchemaOf(asked(name), this.addresses.of('schema', `${name}.schema.json`));
    return send(reply, 'application/schema+json', schema);
  }

  private files() {
    const { publicUrl } = this.configuration;
    return { publicUrl, urlOf: (table: string) => this.addresses.of('latest', `${table}.csv`) };
  }
}

function asked(name: string): Table {
  const table = tableNamed(name);
  if (table) return table;
  throw new Refusal('NOT_FOUND', reason(schemaMessages.noTable));
}

async function send(reply: FastifyReply, type: string, document: JsonObject): Promise<void> {
  await reply.type(`${type}; charset=utf-8`).send(`${JSON.stringify(document, null, 2)}\n`);
}
