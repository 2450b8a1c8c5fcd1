import { Controller, Get, Param, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProblemFilter } from '../../rest/problems/problem.filter.js';
import { Question } from '../../rest/question.decorator.js';
import { LATEST } from './file-addresses.js';
import { LatestFiles } from './latest-files.js';

/** The newest files of the open data, and filtered ones made while they are fetched. */
@Controller(LATEST)
@UseFilters(ProblemFilter)
export class LatestController {
  constructor(private readonly files: LatestFiles) {}

  @Get(':file')
  file(@Param('file') file: string, @Question() question: Question, @Res() reply: FastifyReply) {
    return this.files.send(file, question, reply);
  }

  @Get('*')
  elsewhere() {
    return this.files.elsewhere();
  }
}
