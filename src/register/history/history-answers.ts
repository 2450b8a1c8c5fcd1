import { Injectable } from '@nestjs/common';
import { GraphQLString } from 'graphql';
import { Reader } from '../reading/reader.service.js';
import type { Reading } from '../reading/reading.js';
import { askedIn } from '../rest/asked.js';
import type { Parameter } from '../rest/parameters.js';
import type { Question } from '../rest/question.decorator.js';
import { proveConsistency, proveInclusion, readCheckpointNow, readKeys } from './tree/proofs.queries.js';

// A proof is a few statements, none of which reads more than some hundred rows.
const COST = 20;

/** What the register tells of its history: statements that it signed, and proofs that they fit. */
@Injectable()
export class HistoryAnswers {
  constructor(private readonly reader: Reader) {}

  async checkpoint(question: Question): Promise<string> {
    const { note } = await this.answer(question, [], readCheckpointNow);
    return note;
  }

  keys(question: Question) {
    return this.answer(question, [], readKeys);
  }

  inclusion(question: Question) {
    return this.answer(question, ['seq', 'size'], proveInclusion);
  }

  consistency(question: Question) {
    return this.answer(question, ['from', 'to'], proveConsistency);
  }

  private answer<T>(
    { queryString, visit }: Question,
    names: readonly string[],
    work: (reading: Reading, asked: Record<string, string>) => Promise<T>,
  ): Promise<T> {
    const { input } = askedIn(queryString, names.map(parameter));
    visit.charge(COST);
    return this.reader.read((reading) => {
      visit.answerFrom(reading);
      return work(reading, input as Record<string, string>);
    }, visit.signal);
  }
}

function parameter(name: string): Parameter {
  return { name, description: '', type: GraphQLString, list: false, place: [name] };
}
