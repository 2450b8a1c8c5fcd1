import { Injectable } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';
import type { Letter } from '../../platform/mail/letter.js';
import { Reader } from '../../register/reading/reader.service.js';
import { registerNameIn } from '../register-name.js';
import { type LetterKind, ReportBook, type ReportLetter } from './report-book.service.js';
import { answerLetter, receiptLetter } from './report-letters.js';
import { receiptPath } from './report-places.js';
import { Reports } from './reports.service.js';

const WRITERS = { receipt: receiptLetter, answer: answerLetter };

/** Writes the letters, in the language of the form that was filled in. */
@Injectable()
export class ReportLetterWriter {
  constructor(
    private readonly book: ReportBook,
    private readonly reports: Reports,
    private readonly reader: Reader,
    private readonly configuration: Configuration,
  ) {}

  /** With a link of its own, which the register knows from now on. */
  async letter(kind: LetterKind, letter: ReportLetter): Promise<Letter> {
    const { id, address, language } = letter;
    const { publicUrl, reportAddressDays: addressDays } = this.configuration;
    const token = this.reports.newToken();
    await this.book.addLink(id, token);
    const url = `${publicUrl}${receiptPath(token, language)}`;
    const register = await this.reader.read((reading) =>
      registerNameIn(reading, this.configuration, language),
    );
    const told = await WRITERS[kind]({ letter, register, url, addressDays });
    const stop = kind === 'receipt' ? { stopUrl: `${url}/forget` } : {};
    return { to: address, id: `report.${id}.${kind}`, ...stop, ...told };
  }
}
