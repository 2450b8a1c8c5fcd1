import { Module } from '@nestjs/common';

/** Marks a GraphQL type as belonging to the public endpoint: `registerIn: () => PublicSchema`. */
@Module({})
export class PublicSchema {}
