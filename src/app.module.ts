import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './office/accounts/accounts.module.js';
import { OfficeApiModule } from './office/api/office-api.module.js';
import { BodiesModule } from './office/bodies/bodies.module.js';
import { ChangesModule } from './office/changes/changes.module.js';
import { PlatformModule, type Surroundings } from './platform/platform.module.js';

/** What officials work with; their API has the operations of each. */
const office = [ChangesModule, AccountsModule, BodiesModule];

/** The one list of what is in the register. */
@Module({})
export class AppModule {
  static forRoot(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(surroundings), ...office, OfficeApiModule.of(...office)],
    };
  }
}
