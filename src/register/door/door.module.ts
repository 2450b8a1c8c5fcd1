import { Module } from '@nestjs/common';
import { KeptAnswers } from './kept-answers.service.js';
import { PublicDoor } from './public-door.service.js';
import { RevisionFeed } from './revision-feed.service.js';
import { Visitors } from './visitors.service.js';

/** The way in to everything public that answers questions. */
@Module({ providers: [RevisionFeed, KeptAnswers, Visitors, PublicDoor], exports: [PublicDoor, Visitors] })
export class DoorModule {}
