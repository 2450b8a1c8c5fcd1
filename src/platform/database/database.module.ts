import {
  type DynamicModule,
  Inject,
  Injectable,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import pg from 'pg';
import { Configuration } from '../configuration/configuration.js';
import { Log } from '../log/log.js';
import type { DatabaseAddress } from './address.js';
import { Commits } from './commits.js';
import { PostgresNames } from './postgres-names.js';
import type { DatabaseAddresses } from './prepare.js';
import { Pulse } from './pulse.js';
import { type Roster, watchedClients } from './watched-client.js';

/** The name of the data source that everything public reads through. */
export const REGISTER = 'register';

/** How connections of their own reach the databases, for what cannot share a pool. */
export const ADDRESSES = Symbol('database addresses');
/** The connections of each side, for what makes some of its own. */
export const ROSTERS = Symbol('database rosters');

export type Rosters = Record<'office' | 'register', Roster>;

/** Whether the databases of both sides answer. */
@Injectable()
export class DatabaseHealth implements OnApplicationBootstrap, OnApplicationShutdown {
  private pulses: Pulse[] = [];

  constructor(
    @Inject(ADDRESSES) private readonly addresses: DatabaseAddresses,
    @Inject(ROSTERS) private readonly rosters: Rosters,
    private readonly log: Log,
  ) {}

  get alive(): boolean {
    return this.pulses.length > 0 && this.pulses.every(({ alive }) => alive);
  }

  async onApplicationBootstrap(): Promise<void> {
    const sides = ['office', 'register'] as const;
    this.pulses = sides.map(
      (side) =>
        new Pulse(this.addresses[side], this.rosters[side], (alive) => {
          this.tell(side, alive);
        }),
    );
    await Promise.all(this.pulses.map((pulse) => pulse.start()));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.pulses.map((pulse) => pulse.stop()));
  }

  private tell(side: string, alive: boolean): void {
    if (alive) this.log.info(`The database answers (${side}).`);
    else this.log.warn(`The database does not answer (${side}).`);
  }
}

/** The two data sources: the default one for officials and publication, `register` for everything public. */
@Module({})
export class DatabaseModule {
  static forRoot(addresses: DatabaseAddresses): DynamicModule {
    const rosters: Rosters = { office: new Set(), register: new Set() };
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Configuration, Log],
          useFactory: ({ limitOfficeConnections: max }: Configuration, log: Log) =>
            dataSource(addresses.office, { max, roster: rosters.office, log }),
        }),
        TypeOrmModule.forRootAsync({
          name: REGISTER,
          inject: [Configuration, Log],
          useFactory: ({ limitReaderConnections: max }: Configuration, log: Log) =>
            dataSource(addresses.register, { max, roster: rosters.register, log }),
        }),
      ],
      providers: [
        { provide: ADDRESSES, useValue: addresses },
        { provide: ROSTERS, useValue: rosters },
        DatabaseHealth,
        Commits,
      ],
      exports: [DatabaseHealth, Commits, ADDRESSES, ROSTERS],
    };
  }
}

function dataSource(
  { connectionString, options }: DatabaseAddress,
  { max, roster, log }: { max: number; roster: Roster; log: Log },
): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url: connectionString,
    autoLoadEntities: true,
    namingStrategy: new PostgresNames(),
    synchronize: false,
    installExtensions: false,
    // Statements are logged with their values, which may be personal; errors are logged where they end up.
    logging: false,
    poolErrorHandler: (error: unknown) => {
      log.warn('A database connection broke.', { error });
    },
    extra: {
      Client: watchedClients(roster),
      max,
      options,
      types: textDates,
      application_name: 'dagsljus',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      maxLifetimeSeconds: 1800,
    },
  };
}

// A date is a day, not a moment: as a Date it would move with the time zone of the machine.
const DATE = 1082;
const parserOf = pg.types.getTypeParser as (oid: number, format: string) => unknown;
const textDates = {
  getTypeParser: (oid: number, format: string): unknown =>
    oid === DATE && format !== 'binary' ? (value: string) => value : parserOf(oid, format),
};
