import { Injectable } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';
import { LANGUAGES } from '../../platform/language/language.js';
import { type Message, say } from '../../platform/language/message.js';
import { inLanguage } from '../api/resolvers/in-language.js';
import { everyMeeting } from '../queries/meetings/meeting-set.js';
import { allBodies } from '../queries/public-bodies.queries.js';
import { namesOf } from '../queries/register.queries.js';
import { LICENCE } from '../records/terms.js';
import type { Reading } from '../reading/reading.js';
import { RestAddresses } from '../rest/rest-addresses.js';
import { searchInWords } from '../searches/search-in-words.js';
import { atomOf } from './formats/atom.js';
import { readCalendar } from './events/calendar.queries.js';
import { readEvents } from './events/events.queries.js';
import type { Feed, OtherFeed } from './feed.js';
import { type FeedFormat, FEEDS, FORMATS } from './formats/feed-formats.js';
import { type AskedFeed, queryOf } from './feed-parameters.js';
import type { FeedSubject } from './feed-subjects.js';
import { feedMessages } from './feeds.messages.js';
import { iCalendarOf } from './formats/i-calendar.js';
import { jsonFeedOf } from './formats/json-feed.js';
import { tellMeeting, tellWithdrawn } from './events/tell-calendar.js';
import { tellEntries, type Telling } from './events/tell-entries.js';

/** A feed as it goes out, or where it is to be found now. */
export type WrittenFeed =
  | { readonly movedTo: string }
  | {
      readonly movedTo?: undefined;
      readonly mediaType: string;
      readonly body: string;
      /** When anything became public last; undefined in an empty register. */
      readonly changedAt: Date | undefined;
      readonly next: string | undefined;
    };

/** What is asked of a feed, and what it is about. */
interface Wanted {
  readonly reading: Reading;
  readonly asked: AskedFeed;
  readonly format: FeedFormat;
  readonly subject: FeedSubject;
}

/** Where nothing has happened nothing was ever updated. */
const NEVER = new Date(0);

const LONGEST_SEARCH = 200;

/** Reads what a feed tells, and writes it in its format. */
@Injectable()
export class FeedWriter {
  constructor(
    readonly addresses: RestAddresses,
    private readonly configuration: Configuration,
  ) {}

  async write(wanted: Wanted): Promise<WrittenFeed> {
    const { asked, format, subject, reading } = wanted;
    if (subject.isMoved) return { movedTo: this.addressOf(wanted, format, asked.cursor) };
    const { body, next } = format === 'ics' ? await this.calendar(wanted) : await this.feed(wanted);
    return { mediaType: FORMATS[format], body, next, changedAt: await changedAt(reading) };
  }

  private async feed(wanted: Wanted): Promise<{ body: string; next: string | undefined }> {
    const { reading, asked, format, subject } = wanted;
    const page = await readEvents(reading, subject.set, asked.cursor);
    const next = page.next === undefined ? undefined : this.addressOf(wanted, format, page.next);
    const entries = await tellEntries(page.events, this.telling(wanted));
    const times = entries.map(({ event }) => event.updated.getTime());
    const feed: Feed = {
      ...(await this.about(wanted)),
      next,
      updated: new Date(Math.max(NEVER.getTime(), ...times)),
      entries,
    };
    return { body: format === 'atom' ? atomOf(feed) : jsonFeedOf(feed), next };
  }

  private async calendar(wanted: Wanted): Promise<{ body: string; next: string | undefined }> {
    const { reading, asked, subject, format } = wanted;
    const set = subject.set ?? { owner: everyMeeting, filter: {} };
    const page = await readCalendar(reading, set, asked.cursor);
    const next = page.next === undefined ? undefined : this.addressOf(wanted, format, page.next);
    const telling = this.telling(wanted);
    const meetings = await Promise.all(page.meetings.map((meeting) => tellMeeting(meeting, telling)));
    const events = [...meetings, ...page.withdrawn.map((one) => tellWithdrawn(one, telling))];
    const { title, subtitle, self, home, language } = await this.about(wanted);
    const updated = new Date(Math.max(NEVER.getTime(), ...events.map(({ at }) => at.getTime())));
    return {
      body: iCalendarOf({ title, description: subtitle, self, home, language, updated, events }),
      next,
    };
  }

  /** What a feed says of itself. */
  private async about(wanted: Wanted): Promise<Omit<Feed, 'next' | 'updated' | 'entries'>> {
    const { reading, asked, format, subject } = wanted;
    const { language, cursor } = asked;
    const { publicUrl, publisherName, contactEmail } = this.configuration;
    const bodies = await allBodies(reading);
    const top = bodies.filter(({ parentId }) => parentId === undefined);
    const { name: register, publisher } = namesOf(
      publisherName,
      top.map(({ name, slug }) => inLanguage(name, language) ?? slug),
    );
    const told: Message[] = [feedMessages.about, feedMessages.withdrawals];
    if (bodies.some(({ demonstration }) => demonstration)) told.push(feedMessages.demonstration);
    return {
      language,
      title: await titleOf(wanted, register),
      subtitle: told.map((message) => say(message, language)).join(' '),
      self: this.addressOf(wanted, format, cursor),
      first: this.addressOf(wanted, format),
      home: subject.home ?? (language === 'sv' ? `${publicUrl}/` : `${publicUrl}/en`),
      others: this.others(wanted),
      author: {
        name: publisher,
        uri: `${publicUrl}/`,
        ...(contactEmail === undefined ? {} : { email: contactEmail }),
      },
      licence: LICENCE,
    };
  }

  private others(wanted: Wanted): OtherFeed[] {
    const { format, asked, subject } = wanted;
    const formats = (Object.keys(FORMATS) as FeedFormat[]).filter((one) => one !== 'ics' || subject.set);
    return formats
      .flatMap((one) => LANGUAGES.map((language) => ({ one, language })))
      .filter(({ one, language }) => one !== format || language !== asked.language)
      .map(({ one, language }) => ({
        address: this.addressOf({ ...wanted, asked: { ...asked, language } }, one),
        mediaType: FORMATS[one],
        language,
      }));
  }

  private addressOf({ asked, subject }: Wanted, format: FeedFormat, cursor?: string): string {
    const query = queryOf(asked, asked.language, cursor);
    return `${this.configuration.publicUrl}${FEEDS}/${subject.path}.${format}${query}`;
  }

  private telling({ reading, asked: { language } }: Wanted): Telling {
    return { reading, language, addresses: this.addresses, publicUrl: this.configuration.publicUrl };
  }
}

async function titleOf({ reading, subject, asked }: Wanted, register: string): Promise<string> {
  const { language, search } = asked;
  const { name, set } = subject;
  if (name !== undefined) return say(feedMessages.thing, language, { register, name });
  if (!set) return say(feedMessages.changes, language, { register });
  if (search.length === 0) return say(feedMessages.meetings, language, { register });
  const lines = await searchInWords({ given: search }, { reading, language });
  const words = Array.from(lines.map(({ label, values }) => `${label}: ${values.join(', ')}`).join('; '));
  const told = words.length > LONGEST_SEARCH ? `${words.slice(0, LONGEST_SEARCH).join('')}…` : words.join('');
  return say(feedMessages.search, language, { register, search: told });
}

async function changedAt(reading: Reading): Promise<Date | undefined> {
  const rows = await reading.steadyQuery<{ at: Date }>('SELECT at FROM register.entry WHERE seq = $1', [
    await reading.revision(),
  ]);
  return rows[0]?.at;
}
