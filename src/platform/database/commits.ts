import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** Tells when this process has changed something in the database. */
@Injectable()
export class Commits {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Calls back after each transaction that was committed, before whoever began it goes on. */
  onCommit(tell: () => void): void {
    this.database.subscribers.push({ afterTransactionCommit: tell });
  }
}
