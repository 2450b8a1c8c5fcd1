import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Log } from '../../platform/log/log.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { Callers } from '../accounts/callers.service.js';
import { OfficeContext, type SignedRequest } from '../accounts/request-actor.js';
import { OfficeSchema } from '../office-schema.js';
import { limitsRule } from './limits.rule.js';
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
} satisfies Partial<ApolloDriverConfig>;

/** Nobody learns anything here, not even a syntax error, without having signed in. */
async function knownCaller(callers: Callers, request: SignedRequest, log: Log): Promise<OfficeContext> {
  try {
    await callers.identify(request);
  } catch (error) {
    throw toldBefore(error, request, log);
  }
  return new OfficeContext(request);
}
