import { Controller, Get, Header } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printPricedSchema } from './limits/print-priced-schema.js';

/** The public schema as text, for people and for tools that make code of it. */
@Controller('graphql')
export class SchemaController {
  constructor(private readonly host: GraphQLSchemaHost) {}

  @Get('schema.graphql')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'public, no-cache')
  schema(): string {
    return printPricedSchema(this.host.schema);
  }
}
