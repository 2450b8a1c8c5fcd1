import { Module } from '@nestjs/common';

/** Marks a GraphQL type as belonging to the officials' endpoint: `registerIn: () => OfficeSchema`. */
@Module({})
export class OfficeSchema {}
