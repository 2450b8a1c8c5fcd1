import { Module } from '@nestjs/common';
import { Reader } from './reader.service.js';

/** Reading the register, for everything public. */
@Module({ providers: [Reader], exports: [Reader] })
export class ReaderModule {}
