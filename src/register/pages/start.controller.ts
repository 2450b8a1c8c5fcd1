import { Controller, Get, Header } from '@nestjs/common';
import { Configuration } from '../../platform/configuration/configuration.js';
import type { Language } from '../../platform/language/language.js';
import { htmlOf } from '../../platform/pages/page.js';
import { Side } from '../../words/meeting-words.js';
import { describeRegister } from '../queries/register.queries.js';
import type { Stored } from '../read-model/stored.js';
import { Reader } from '../reading/reader.service.js';
import type { Reading } from '../reading/reading.js';
import type { MeetingRecord } from '../records/meeting.record.js';
import { type MeetingLine, StartPage } from './start.page.js';

const HTML = 'text/html; charset=utf-8';

/** The first page, Swedish at / and English at /en. */
@Controller()
export class StartController {
  constructor(
    private readonly reader: Reader,
    private readonly configuration: Configuration,
  ) {}

  @Get('/')
  @Header('content-type', HTML)
  swedish(): Promise<string> {
    return this.page('sv');
  }

  @Get('/en')
  @Header('content-type', HTML)
  english(): Promise<string> {
    return this.page('en');
  }

  private page(language: Language): Promise<string> {
    return this.reader.read(async (reading) => {
      const register = await describeRegister(reading, this.configuration);
      const graphqlUrl = `${this.configuration.publicUrl}/graphql`;
      return htmlOf(StartPage({ language, register, latest: await latestMeetings(reading), graphqlUrl }));
    });
  }
}

async function latestMeetings(reading: Reading): Promise<MeetingLine[]> {
  const rows = await reading.query<{ document: Stored<MeetingRecord> }>(
    'SELECT document FROM register.meeting ORDER BY published_at DESC, id DESC LIMIT 10',
  );
  return rows.map(({ document: { reference, date, title, participants = [] } }) => ({
    reference,
    date,
    title: title ?? null,
    counterparts: [
      ...new Set(
        participants
          .filter(({ side }) => side === Side.COUNTERPART)
          .flatMap(({ organisationName }) => organisationName ?? []),
      ),
    ],
  }));
}
