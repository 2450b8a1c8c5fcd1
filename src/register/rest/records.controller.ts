import { Controller, Get, Param, UseFilters, UseInterceptors } from '@nestjs/common';
import { Answers } from './answers.js';
import { NextLink } from './next-link.interceptor.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { Question } from './question.decorator.js';
import { RESOURCES } from './resources.js';
import { ROOT } from './rest-addresses.js';

/** The public records over REST: a list and a record of each kind. */
@Controller(ROOT)
@UseFilters(ProblemFilter)
@UseInterceptors(NextLink)
export class RecordsController {
  constructor(private readonly answers: Answers) {}

  @Get('meetings')
  meetings(@Question() question: Question) {
    return this.answers.list(RESOURCES.meetings, question);
  }

  @Get('meetings/:id')
  meeting(@Param('id') id: string, @Question() question: Question) {
    return this.answers.one(RESOURCES.meetings, id, question);
  }

  @Get('organisations')
  organisations(@Question() question: Question) {
    return this.answers.list(RESOURCES.organisations, question);
  }

  @Get('organisations/:id')
  organisation(@Param('id') id: string, @Question() question: Question) {
    return this.answers.one(RESOURCES.organisations, id, question);
  }

  @Get('officials')
  officials(@Question() question: Question) {
    return this.answers.list(RESOURCES.officials, question);
  }

  @Get('officials/:id')
  official(@Param('id') id: string, @Question() question: Question) {
    return this.answers.one(RESOURCES.officials, id, question);
  }

  @Get('public-bodies')
  publicBodies(@Question() question: Question) {
    return this.answers.list(RESOURCES.publicBodies, question);
  }

  @Get('public-bodies/:id')
  publicBody(@Param('id') id: string, @Question() question: Question) {
    return this.answers.one(RESOURCES.publicBodies, id, question);
  }

  @Get('issues')
  issues(@Question() question: Question) {
    return this.answers.list(RESOURCES.issues, question);
  }

  @Get('issues/:id')
  issue(@Param('id') id: string, @Question() question: Question) {
    return this.answers.one(RESOURCES.issues, id, question);
  }

  @Get('topics')
  topics(@Question() question: Question) {
    return this.answers.list(RESOURCES.topics, question);
  }

  @Get('topics/:code')
  topic(@Param('code') code: string, @Question() question: Question) {
    return this.answers.one(RESOURCES.topics, code, question);
  }

  @Get('nil-returns')
  nilReturns(@Question() question: Question) {
    return this.answers.list(RESOURCES.nilReturns, question);
  }

  @Get('nil-returns/:id')
  nilReturn(@Param('id') id: string, @Question() question: Question) {
    return this.answers.one(RESOURCES.nilReturns, id, question);
  }
}
