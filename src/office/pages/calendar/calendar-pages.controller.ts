import { Get, Post } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { type Reason, reason } from '../../../platform/language/message.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { numbersIn, type Values, withoutBlankLines } from '../../../platform/pages/forms/values.rules.js';
import { Role } from '../../../words/body-words.js';
import { Allows } from '../../accounts/allows.js';
import { CalendarAddresses } from '../../calendar/calendar-addresses.service.js';
import { CalendarDrafts } from '../../calendar/drafts/calendar-drafts.service.js';
import { PendingEvents } from '../../calendar/mail/pending-events.service.js';
import { RecordMeetingInput } from '../../meetings/meeting.inputs.js';
import { type OfficeAnswer, type OfficePage, SeeOther } from '../frame/answer.js';
import { attempt } from '../frame/attempt.js';
import { formOf } from '../frame/form-of.js';
import { OfficePages } from '../frame/office-pages.js';
import { Restorable } from '../frame/restorable.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { calendarFields } from './calendar-file.js';
import { calendarPageMessages as texts } from './calendar-pages.messages.js';
import { calendarPage, proposalsPage } from './calendar.page.js';
import { OwnSideQueries } from './own-side.queries.js';
import { eventAgainPage, eventFields } from './event-again.page.js';

const { RECORDER, PUBLISHER, REGISTRAR, IMPORTER } = Role;

/** From a calendar to drafts: a file, a paste, or what came by mail. */
@OfficePages('calendar')
@Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
export class CalendarPagesController {
  constructor(
    private readonly drafts: CalendarDrafts,
    private readonly pending: PendingEvents,
    private readonly addresses: CalendarAddresses,
    private readonly ownSide: OwnSideQueries,
  ) {}

  @Get()
  form(@Visiting() visit: OfficialVisit): Promise<OfficePage> {
    return this.show(visit);
  }

  @Restorable()
  @Post()
  propose(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return attempt(
      visit,
      async () => {
        const proposals = await this.drafts.propose(visit.who, calendarIn(visit));
        return proposalsPage(visit.language, proposals, await this.ownSide.of(visit));
      },
      (reasons) => this.show(visit, reasons.map(atFile)),
    );
  }

  @Restorable()
  @Post('record')
  record(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    return attempt(
      visit,
      () => this.accepted(visit),
      async (reasons) => {
        const { bodies } = await this.ownSide.of(visit);
        return eventAgainPage(formOf(visit, eventFields, { reasons }), bodies);
      },
    );
  }

  private async accepted({ who, values }: OfficialVisit): Promise<SeeOther> {
    const input = await readInput(
      RecordMeetingInput,
      withoutBlankLines(values, { '/participants': ['officialId', 'organisationId'] }),
    );
    const { id } = await this.drafts.accept(who, input, {
      event: values.get('event')?.[0] ?? '',
      domains: domainsIn(values),
      evenIfKnown: values.has('evenIfKnown'),
    });
    return new SeeOther(`/office/meetings/${id}/edit`, { message: texts.recorded });
  }

  private async show(visit: OfficialVisit, reasons: readonly Reason[] = []): Promise<OfficePage> {
    const { who } = visit;
    const since = await this.addresses.since(who);
    return calendarPage(formOf(visit, calendarFields, { reasons }), {
      waiting: await this.pending.of(who),
      ours: await this.ownSide.of(visit),
      takesMail: this.addresses.takesMail,
      has: { MAIL: since.MAIL !== null, FEED: since.FEED !== null },
    });
  }
}

function calendarIn({ files, values }: OfficialVisit): Buffer {
  const bytes = files.get('/file')?.bytes ?? Buffer.from(values.get('/pasted')?.[0] ?? '');
  if (bytes.length === 0) throw new Refusal('INVALID', reason(texts.nothing, undefined, '/file'));
  return bytes;
}

// What is wrong with a calendar is wrong with the one thing that was handed in.
function atFile(each: Reason): Reason {
  return { ...each, field: '/file' };
}

/** Which organisations were chosen for which domains. */
function domainsIn(values: Values): { domain: string; organisationId: string }[] {
  return numbersIn(values, '/participants').flatMap((number) => {
    const domain = values.get(`domain/${number}`)?.[0];
    const organisationId = values.get(`/participants/${number}/organisationId`)?.[0];
    return domain && organisationId ? [{ domain, organisationId }] : [];
  });
}
