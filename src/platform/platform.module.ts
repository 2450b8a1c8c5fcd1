import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { Configuration } from './configuration/configuration.js';
import { DatabaseModule } from './database/database.module.js';
import type { DatabaseAddresses } from './database/prepare.js';
import { HealthController, Readiness } from './http/health.controller.js';
import { Jobs } from './jobs/jobs.service.js';
import { Log } from './log/log.js';
import { Mailer } from './mail/mailer.service.js';
import { BrowserFiles } from './pages/files/browser-files.js';
import { BrowserFilesController } from './pages/files/browser-files.controller.js';

/** What the platform is given from outside. */
export interface Surroundings {
  configuration: Configuration;
  addresses: DatabaseAddresses;
  log: Log;
  /** Tests decide what time it is. */
  clock?: Clock;
}

/** What every part of the register stands on: settings, time, the log, the two databases, health. */
@Module({})
export class PlatformModule {
  static forRoot({ configuration, addresses, log, clock }: Surroundings): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [DatabaseModule.forRoot(addresses)],
      controllers: [HealthController, BrowserFilesController],
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Log, useValue: log },
        { provide: Clock, useValue: clock ?? new Clock() },
        Readiness,
        Jobs,
        Mailer,
        BrowserFiles,
      ],
      exports: [Configuration, Log, Clock, Readiness, Jobs, Mailer],
    };
  }
}
