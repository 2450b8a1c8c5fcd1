import { Controller, Get, Param, Req, Res, UseFilters, UseInterceptors } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../answers.js';
import { NextLink } from '../next-link.interceptor.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { Question } from '../question.decorator.js';
import { RESOURCES } from '../resources.js';
import { ROOT } from '../rest-addresses.js';
import { ChangeLines } from './change-lines.js';
import { LINES_TYPE, logFormat } from './log-format.rules.js';

/** The change log: as JSON Lines for copies, as a list of JSON for whoever asks for that by name. */
@Controller(ROOT)
@UseFilters(ProblemFilter)
export class ChangesController {
  constructor(
    private readonly answers: Answers,
    private readonly lines: ChangeLines,
  ) {}

  @Get('changes')
  @UseInterceptors(NextLink)
  async changes(
    @Question() question: Question,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (logFormat(headers.accept) === 'json') return this.answers.list(RESOURCES.changes, question);
    const { body, headers: onwards } = await this.lines.after(question);
    void reply.headers(onwards).type(`${LINES_TYPE}; charset=utf-8`);
    return body;
  }

  @Get('changes/:seq')
  change(@Param('seq') seq: string, @Question() question: Question) {
    return this.answers.one(RESOURCES.changes, seq, question);
  }
}
