import { Controller, Get, Header } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';

/** The public schema as text, for people and for tools that make code of it. */
@Controller('graphql')
export class SchemaController {
  constructor(private readonly host: GraphQLSchemaHost) {}

  @Get('schema.graphql')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'public, no-cache')
  schema(): string {
    return `${printSchema(this.host.schema)}\n`;
  }
}
