import { Injectable } from '@nestjs/common';
import type { Language } from '../../platform/language/language.js';
import { Reader } from '../../register/reading/reader.service.js';
import { SavedSearches } from './saved-searches.service.js';
import { type SearchLine, searchInWords } from '../../register/searches/search-in-words.js';

/** Says what is searched for. */
@Injectable()
export class SearchWords {
  constructor(
    private readonly searches: SavedSearches,
    private readonly reader: Reader,
  ) {}

  /** Throws what is wrong with the search. */
  async of(query: string, language: Language): Promise<{ query: string; search: SearchLine[] }> {
    const saved = this.searches.read(query);
    const search = await this.reader.read((reading) => searchInWords(saved, { reading, language }));
    return { query: saved.query, search };
  }
}
