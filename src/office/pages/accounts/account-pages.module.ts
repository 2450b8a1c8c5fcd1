import { Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { BodiesModule } from '../../bodies/bodies.module.js';
import { RemindersModule } from '../../reminders/reminders.module.js';
import { FrameModule } from '../frame/frame.module.js';
import { AccountActsController } from './account-acts.controller.js';
import { AccountViews } from './account-view.service.js';
import { AccountsPagesController } from './accounts.controller.js';
import { Invited } from './invited.service.js';
import { MyAccountController } from './my-account.controller.js';
import { MyPasswordController } from './my-password.controller.js';
import { MyTokensController } from './my-tokens.controller.js';
import { OwnAccount } from './own-account.service.js';

/** The pages about accounts. */
@Module({
  imports: [FrameModule, AccountsModule, BodiesModule, RemindersModule],
  controllers: [
    MyTokensController,
    MyPasswordController,
    MyAccountController,
    AccountActsController,
    AccountsPagesController,
  ],
  providers: [AccountViews, Invited, OwnAccount],
})
export class AccountPagesModule {}
