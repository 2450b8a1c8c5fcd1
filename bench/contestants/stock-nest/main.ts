import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Meeting, MeetingTopic, Organisation, Participant, Topic } from './entities.js';
import { makeLoaders } from './loaders.js';
import { MeetingsResolver, ParticipantsResolver } from './meetings-resolver.js';

const entities = [Meeting, MeetingTopic, Organisation, Participant, Topic];

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env['DATABASE_URL'] ?? '',
      entities,
      synchronize: false,
      extra: { max: 10 },
    }),
    TypeOrmModule.forFeature(entities),
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [getDataSourceToken()],
      useFactory: (database: DataSource) => ({
        autoSchemaFile: true,
        graphiql: false,
        csrfPrevention: false,
        context: () => ({ loaders: makeLoaders(database) }),
      }),
    }),
  ],
  providers: [MeetingsResolver, ParticipantsResolver],
})
class AppModule {}

const app = await NestFactory.create(AppModule, new FastifyAdapter(), { logger: ['error', 'warn'] });
app.enableShutdownHooks();
await app.listen(Number(process.env['PORT']), '127.0.0.1');
