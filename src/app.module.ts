import { type DynamicModule, Module } from '@nestjs/common';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';

/** The one list of what is in the register. */
@Module({})
export class AppModule {
  static forRoot(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(surroundings)],
    };
  }
}
