import { Module } from '@nestjs/common';
import { ReaderModule } from '../reading/reader.module.js';
import { StartController } from './start.controller.js';

/** The pages that everyone may read. */
@Module({ imports: [ReaderModule], controllers: [StartController] })
export class PagesModule {}
