import { Module } from '@nestjs/common';
import { DoorModule } from '../door/door.module.js';
import { ReaderModule } from '../reading/reader.module.js';
import { RestModule } from '../rest/rest.module.js';
import { CheckpointPlace } from './checkpoints/checkpoint-place.js';
import { HistoryAnswers } from './history-answers.js';
import { HistoryController } from './history.controller.js';

/** The history of the register, signed and provable, at /opendata/v1. */
@Module({
  imports: [ReaderModule, DoorModule, RestModule],
  controllers: [HistoryController],
  providers: [HistoryAnswers, CheckpointPlace],
})
export class HistoryModule {}
