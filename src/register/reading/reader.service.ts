import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Configuration } from '../../platform/configuration/configuration.js';
import { KeptRecords } from './kept-records.js';
import { ReaderConnections } from './reader-connections.js';
import { Reading } from './reading.js';
import { Snapshot } from './snapshot.js';

/** Lets visitors read the register, each in a snapshot of their own. */
@Injectable()
export class Reader {
  private readonly kept: KeptRecords;

  constructor(
    private readonly connections: ReaderConnections,
    private readonly clock: Clock,
    { limitKeptRecords }: Configuration,
  ) {
    this.kept = new KeptRecords(limitKeptRecords);
  }

  /** The caller closes it. An aborted signal ends what is being read. */
  open(signal?: AbortSignal): Reading {
    return new Reading(new Snapshot(this.connections, signal), this.kept, this.clock.today());
  }

  async read<T>(work: (reading: Reading) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const reading = this.open(signal);
    try {
      return await work(reading);
    } finally {
      await reading.close();
    }
  }
}
