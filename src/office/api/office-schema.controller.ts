import { Controller, Get, Header } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { AllowsAnyone } from '../accounts/allows.js';

/** The officials' schema as text, for tools that make code of it. It is no secret: it lies in the project too. */
@Controller('office/graphql')
@AllowsAnyone()
export class OfficeSchemaController {
  constructor(private readonly host: GraphQLSchemaHost) {}

  @Get('schema.graphql')
  @Header('content-type', 'text/plain; charset=utf-8')
  schema(): string {
    return `${printSchema(this.host.schema)}\n`;
  }
}
