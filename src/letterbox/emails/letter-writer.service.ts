import { Injectable } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';
import type { Language } from '../../platform/language/language.js';
import type { Letter } from '../../platform/mail/letter.js';
import type { Reading } from '../../register/reading/reading.js';
import { EventTeller } from '../event-teller.service.js';
import { registerNameIn } from '../register-name.js';
import { SavedSearches } from '../searches/saved-searches.service.js';
import { searchInWords } from '../../register/searches/search-in-words.js';
import { AlertAddresses } from '../alert-addresses.js';
import type { DueLetter, Subscriber } from './email-book.service.js';
import { digestLetter, type LetterFrame, questionLetter } from './letters.js';

// Whoever searches widely gets a letter that can be read all the same.
const MOST = 50;

/** Writes letters, in the language of whoever gets them. */
@Injectable()
export class LetterWriter {
  constructor(
    private readonly teller: EventTeller,
    private readonly searches: SavedSearches,
    private readonly addresses: AlertAddresses,
    private readonly configuration: Configuration,
  ) {}

  question(subscriber: Subscriber): Promise<Letter> {
    const { id, address, language, token } = subscriber;
    return this.teller.read(async (reading) => ({
      to: address,
      id: `${id}.asked`,
      ...(await questionLetter({
        ...(await this.frame(reading, subscriber)),
        confirmUrl: this.addresses.confirm(language, token),
      })),
    }));
  }

  digest(due: DueLetter, news: readonly string[]): Promise<Letter> {
    const { id, address, language, token, query, after, until } = due;
    const stopUrl = this.addresses.stop(language, token);
    return this.teller.read(async (reading) => ({
      to: address,
      id: `${id}.${after}.${until}`,
      stopUrl,
      ...(await digestLetter({
        ...(await this.frame(reading, due)),
        entries: await this.teller.tellIn(reading, news.slice(-MOST), language),
        more: Math.max(0, news.length - MOST),
        allUrl: this.addresses.meetings(query),
        stopUrl,
      })),
    }));
  }

  private async frame(
    reading: Reading,
    { language, query }: { language: Language; query: string },
  ): Promise<LetterFrame> {
    const search = this.searches.readable(query);
    return {
      language,
      register: await registerNameIn(reading, this.configuration, language),
      search: search ? await searchInWords(search, { reading, language }) : [],
    };
  }
}
