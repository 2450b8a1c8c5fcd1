import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';

/** Carries what a rehearsal showed out of its transaction, which it undoes. */
class Curtain extends Error {
  constructor(readonly shown: unknown) {
    super('A rehearsal is over');
  }
}

/**
 * Does something for real and undoes it: what it would lead to is seen before somebody decides. It is the same work as
 * the real one, so that what is shown beforehand is what happens.
 */
@Injectable()
export class Rehearsals {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async rehearse<Shown>(work: (store: EntityManager) => Promise<Shown>): Promise<Shown> {
    try {
      await this.database.transaction(async (store) => {
        throw new Curtain(await work(store));
      });
    } catch (error) {
      if (error instanceof Curtain) return error.shown as Shown;
      throw error;
    }
    throw new Error('A rehearsal was not undone');
  }
}
