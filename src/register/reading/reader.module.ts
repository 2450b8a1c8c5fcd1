import { Module } from '@nestjs/common';
import { ReaderConnections } from './reader-connections.js';
import { Reader } from './reader.service.js';

/** Reading the register, for everything public. */
@Module({ providers: [ReaderConnections, Reader], exports: [Reader] })
export class ReaderModule {}
