import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Jobs } from '../../../platform/jobs/jobs.service.js';
import { Account } from '../account.entity.js';
import { PasswordLetters } from './password-letters.service.js';

const CHANGED = 'accounts.passwordChanged';

interface Changed {
  id: string;
  at: string;
}

/** Tells people that their password was changed: if it was not by them, they learn of it. */
@Injectable()
export class PasswordNews implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly letters: PasswordLetters,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<Changed>(CHANGED, (changed) => this.tell(changed));
  }

  /** Told if and only if the change is committed. */
  async announce(store: EntityManager, { id }: Account): Promise<void> {
    if (this.letters.areOn) await this.jobs.add(CHANGED, { id, at: this.clock.now() }, {}, store);
  }

  private async tell({ id, at }: Changed): Promise<void> {
    const account = await this.database.manager.findOneBy(Account, { id });
    if (account) await this.letters.changed(account, at);
  }
}
