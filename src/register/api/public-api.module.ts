import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Log } from '../../platform/log/log.js';
import { DoorModule } from '../door/door.module.js';
import { visitOf } from '../door/visit.js';
import { PublicSchema } from '../public-schema.js';
import { LIMITS } from '../questions/limits.js';
import { ReaderModule } from '../reading/reader.module.js';
import { Reader } from '../reading/reader.service.js';
import { Addresses } from './addresses.js';
import { endReading } from './end-reading.plugin.js';
import { runCompiled } from './execution/run-compiled.plugin.js';
import { silence } from './execution/silence.plugins.js';
import { GraphqlPlace } from './http/graphql-place.js';
import { tellKnown } from './http/public-errors.js';
import { knownOperationRule } from './known-operation.rule.js';
import { tellBriefly } from './limits/brief-errors.plugin.js';
import { costDirectives } from './limits/cost-directives.js';
import { countCost } from './limits/cost.plugin.js';
import { LimitsHttp } from './limits/limits-http.js';
import { PublicContext } from './public-context.js';
import {
  MeetingConnectionsResolver,
  MeetingEdgesResolver,
} from './resolvers/meeting-connections.resolver.js';
import {
  AsksResolver,
  ParticipantsResolver,
  QualityNotesResolver,
} from './resolvers/meeting-lines.resolver.js';
import { MeetingsResolver } from './resolvers/meetings.resolver.js';
import { OfficialsResolver, PostsResolver } from './resolvers/officials.resolver.js';
import { IdentifiersResolver, OrganisationsResolver } from './resolvers/organisations.resolver.js';
import {
  CoverageResolver,
  NilReturnsResolver,
  PublicBodiesResolver,
} from './resolvers/public-bodies.resolver.js';
import { RootResolver } from './resolvers/root.resolver.js';
import { IssuesResolver, TopicsResolver } from './resolvers/subjects.resolver.js';
import { totalCountResolvers } from './resolvers/total-counts.resolver.js';
import { SchemaController } from './schema.controller.js';
import { tellErrors } from './tell-errors.plugin.js';

/** What the public API can be asked. */
@Module({
  imports: [ReaderModule],
  providers: [
    Addresses,
    RootResolver,
    MeetingsResolver,
    ParticipantsResolver,
    AsksResolver,
    QualityNotesResolver,
    MeetingConnectionsResolver,
    MeetingEdgesResolver,
    OrganisationsResolver,
    IdentifiersResolver,
    OfficialsResolver,
    PostsResolver,
    PublicBodiesResolver,
    CoverageResolver,
    NilReturnsResolver,
    TopicsResolver,
    IssuesResolver,
    ...totalCountResolvers,
  ],
})
class PublicResolvers {}

const settings = {
  path: '/graphql',
  include: [PublicResolvers, PublicSchema],
  autoSchemaFile: true,
  sortSchema: true,
  buildSchemaOptions: { directives: costDirectives },
  introspection: true,
  graphiql: false,
  // Anyone may ask, by a plain GET too: there is nothing to forge, since nobody is signed in here.
  csrfPrevention: false,
  autoTransformHttpErrors: false,
  preserveHttpStatusForExecutionErrors: false,
  includeStacktraceInErrorResponses: false,
  persistedQueries: false,
  formatError: tellKnown,
  validationRules: [knownOperationRule],
  // What is wrong is told in a few examples, and what is wrong a thousand times takes no longer.
  validationOptions: { maxErrors: 3 },
  executionOptions: { maxCoercionErrors: 3 },
  parseOptions: { maxTokens: LIMITS.documentTokens },
  transformSchema: described,
} satisfies Partial<ApolloDriverConfig>;

// Nest has no place for what the whole and its root are for.
function described(schema: GraphQLSchema): GraphQLSchema {
  schema.description =
    'A register of lobbying contacts: whom public bodies meet, and which issues they pursue.';
  const query = schema.getQueryType();
  if (query)
    query.description = 'What can be asked. Everything is public; nobody is signed in, and nothing changes.';
  return schema;
}

function contextOf(request: FastifyRequest, reader: Reader): PublicContext {
  const visit = visitOf(request);
  const reading = reader.open(visit.signal);
  visit.answerFrom(reading);
  const context = new PublicContext(request, reading);
  context.charge = (cost) => {
    visit.charge(cost);
  };
  return context;
}

/** The public API at /graphql, for everyone. */
@Module({
  imports: [
    DoorModule,
    PublicSchema,
    PublicResolvers,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [ReaderModule],
      inject: [Reader, Log, Configuration],
      useFactory: (reader: Reader, log: Log, { limitCompiledQueries }: Configuration) => ({
        ...settings,
        plugins: [
          ...silence(),
          tellErrors(log),
          countCost(),
          runCompiled(limitCompiledQueries),
          tellBriefly(),
          endReading(),
        ],
        context: (request: FastifyRequest) => contextOf(request, reader),
      }),
    }),
  ],
  controllers: [SchemaController],
  providers: [GraphqlPlace, LimitsHttp],
  // Its schema describes the public records elsewhere too.
  exports: [GraphQLModule],
})
export class PublicApiModule {}
