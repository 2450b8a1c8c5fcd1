import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { Log } from '../../platform/log/log.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { Callers } from '../accounts/callers.service.js';
import { OfficeContext, type SignedRequest } from '../accounts/request-actor.js';
import { OfficeSchema } from '../office-schema.js';
import { limitsRule } from './limits.rule.js';
import { OfficeSchemaController } from './office-schema.controller.js';
import { tellErrors, toldBefore } from './tell-errors.plugin.js';

// A large form with all its fields written out has some hundred.
const MOST_TOKENS = 4000;

/** The officials' API at /office/graphql, for whoever is signed in. */
@Module({})
export class OfficeApiModule {
  /** With the resolvers of these modules. */
  static of(...modules: Type[]): DynamicModule {
    return {
      module: OfficeApiModule,
      controllers: [OfficeSchemaController],
      imports: [
        OfficeSchema,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports: [AccountsModule],
          inject: [Callers, Log],
          useFactory: (callers: Callers, log: Log) => ({
            ...settings,
            include: [...modules, OfficeSchema],
            plugins: [tellErrors(log)],
            context: (request: SignedRequest) => knownCaller(callers, request, log),
          }),
        }),
      ],
    };
  }
}

const settings = {
  path: '/office/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  introspection: true,
  graphiql: false,
  csrfPrevention: true,
  autoTransformHttpErrors: false,
  includeStacktraceInErrorResponses: false,
  persistedQueries: false,
  parseOptions: { maxTokens: MOST_TOKENS },
  validationRules: [limitsRule],
  transformSchema: described,
} satisfies Partial<ApolloDriverConfig>;

// Nest has no place for what the whole and its roots are for.
function described(schema: GraphQLSchema): GraphQLSchema {
  schema.description = 'What officials record, review and publish, and who among them may do what.';
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What can be asked, each within what the caller may know of.';
  if (mutation) mutation.description = 'What can be done, one thing in each request.';
  return schema;
}

/** Nobody learns anything here, not even a syntax error, without having signed in. */
async function knownCaller(callers: Callers, request: SignedRequest, log: Log): Promise<OfficeContext> {
  try {
    await callers.identify(request);
  } catch (error) {
    throw toldBefore(error, request, log);
  }
  return new OfficeContext(request);
}
