import { Controller, Get, Header, UseFilters } from '@nestjs/common';
import { ProblemFilter } from '../rest/problems/problem.filter.js';
import { Question } from '../rest/question.decorator.js';
import { ROOT } from '../rest/rest-addresses.js';
import { HistoryAnswers } from './history-answers.js';

/** With which anyone can check that nothing was changed in silence. */
@Controller(ROOT)
@UseFilters(ProblemFilter)
export class HistoryController {
  constructor(private readonly answers: HistoryAnswers) {}

  @Get('checkpoint')
  @Header('content-type', 'text/plain; charset=utf-8')
  checkpoint(@Question() question: Question) {
    return this.answers.checkpoint(question);
  }

  @Get('keys')
  keys(@Question() question: Question) {
    return this.answers.keys(question);
  }

  @Get('proofs/inclusion')
  inclusion(@Question() question: Question) {
    return this.answers.inclusion(question);
  }

  @Get('proofs/consistency')
  consistency(@Question() question: Question) {
    return this.answers.consistency(question);
  }
}
