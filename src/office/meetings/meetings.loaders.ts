import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { loaderOfMany } from '../../platform/database/loaders.js';
import { Ask } from './lines/ask.entity.js';
import { DecisionReference } from './lines/decision-reference.entity.js';
import { Document } from './lines/document.entity.js';
import { Gift } from './lines/gift.entity.js';
import { Participant } from './lines/participant.entity.js';
import { Redaction } from './redactions/redaction.entity.js';

/** What belongs to many meetings, one statement for all that are asked for at once. */
@Injectable()
export class MeetingsLoaders {
  readonly participants: DataLoader<string, Participant[]>;
  readonly asks: DataLoader<string, Ask[]>;
  readonly decisionReferences: DataLoader<string, DecisionReference[]>;
  readonly documents: DataLoader<string, Document[]>;
  readonly gifts: DataLoader<string, Gift[]>;
  readonly redactions: DataLoader<string, Redaction[]>;

  constructor(@InjectDataSource() database: DataSource) {
    const inOrder = { position: 'ASC' } as const;
    this.participants = loaderOfMany(database, Participant, 'meetingId', inOrder);
    this.asks = loaderOfMany(database, Ask, 'meetingId', inOrder);
    this.decisionReferences = loaderOfMany(database, DecisionReference, 'meetingId', inOrder);
    this.documents = loaderOfMany(database, Document, 'meetingId', inOrder);
    this.gifts = loaderOfMany(database, Gift, 'meetingId', inOrder);
    this.redactions = loaderOfMany(database, Redaction, 'meetingId', { redactedAt: 'ASC' });
  }
}
