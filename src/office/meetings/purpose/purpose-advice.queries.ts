import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Reason } from '../../../platform/language/message.js';
import { type EarlierPurpose, purposeAdvice } from './purpose-advice.rules.js';

const EARLIER = 200;

/** Where the description stands, and who asks. */
export interface PurposePlace {
  publicBodyId: string;
  /** The meeting itself, which repeats nothing. */
  except: string | null;
  accountId: string | null;
}

/** What could be better in a description, with those in mind that the same body wrote before. */
@Injectable()
export class PurposeAdvice {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  async on(purpose: string, of: PurposePlace): Promise<Reason[]> {
    if (purpose.trim() === '') return [];
    return purposeAdvice(purpose, await this.earlier(of));
  }

  // Drafts of others are theirs; one's own may be repeated by mistake too.
  private async earlier({ publicBodyId, except, accountId }: PurposePlace): Promise<EarlierPurpose[]> {
    if (publicBodyId === '') return [];
    return this.database.query<EarlierPurpose[]>(
      `SELECT title, purpose FROM office.meeting
        WHERE public_body_id = $1 AND purpose IS NOT NULL AND id IS DISTINCT FROM $2 AND (state = 'PUBLISHED' OR recorded_by = $3)
        ORDER BY id DESC LIMIT ${EARLIER}`,
      [publicBodyId, except, accountId],
    );
  }
}
