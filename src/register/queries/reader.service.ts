import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { REGISTER } from '../../platform/database/database.module.js';
import { Reading } from './reading.js';
import { Snapshot } from './snapshot.js';

/** Lets visitors read the register, each in a snapshot of their own. */
@Injectable()
export class Reader {
  constructor(
    @InjectDataSource(REGISTER) private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The caller closes it. */
  open(): Reading {
    return new Reading(new Snapshot(this.database), this.clock.today());
  }

  async read<T>(work: (reading: Reading) => Promise<T>): Promise<T> {
    const reading = this.open();
    try {
      return await work(reading);
    } finally {
      await reading.close();
    }
  }
}
