import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Reader } from '../../register/reading/reader.service.js';
import { SavedSearches } from '../searches/saved-searches.service.js';
import { findMatches, newEntries, type WaitingSearch } from './matching.queries.js';
import { Notices, type Round } from './notices.service.js';

/** Finds out, every minute, whom to tell of what became public since the last time. */
@Injectable()
export class Matching implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly reader: Reader,
    private readonly searches: SavedSearches,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.notices.whenDue(() => this.matchSome());
  }

  /** Some entries; whether there are more. */
  private async matchSome(): Promise<boolean> {
    const from = await this.notices.position();
    const round = await this.reader.read(async (reading): Promise<Round | undefined> => {
      const entries = await newEntries(reading, from);
      if (!entries) return undefined;
      const waiting = entries.meetingIds.length > 0 ? await this.waiting() : [];
      return { from, ...entries, matches: await findMatches(reading, entries.meetingIds, waiting) };
    });
    if (!round) return false;
    await this.notices.enter(round);
    return round.more;
  }

  private async waiting(): Promise<WaitingSearch[]> {
    const rows = await this.database.query<{ id: string; query: string }[]>(
      `SELECT id, query FROM letterbox.search
        WHERE EXISTS (SELECT FROM letterbox.webhook WHERE search_id = search.id AND state = 'ACTIVE')
           OR EXISTS (SELECT FROM letterbox.email WHERE search_id = search.id AND state = 'ACTIVE') ORDER BY id`,
    );
    return rows.flatMap(({ id, query }) => {
      const search = this.searches.readable(query);
      return search ? [{ id, filter: search.filter }] : [];
    });
  }
}
