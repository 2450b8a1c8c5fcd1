import { Param, Post } from '@nestjs/common';
import { say } from '../../../platform/language/message.js';
import { Role } from '../../../words/body-words.js';
import { Allows } from '../../accounts/allows.js';
import { AddressKind } from '../../calendar/calendar-address.entity.js';
import { CalendarAddresses } from '../../calendar/calendar-addresses.service.js';
import { PendingEvents } from '../../calendar/mail/pending-events.service.js';
import { secretPage } from '../accounts/my-account.page.js';
import { type OfficeAnswer, SeeOther } from '../frame/answer.js';
import { found, idIn } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { calendarPageMessages as texts } from './calendar-pages.messages.js';

const { RECORDER, PUBLISHER, REGISTRAR, IMPORTER } = Role;
const KINDS: ReadonlyMap<string, AddressKind> = new Map([
  ['mail', AddressKind.MAIL],
  ['feed', AddressKind.FEED],
]);
const HERE = '/office/calendar';

/** One's own addresses for calendars, and what came to them. */
@OfficePages('calendar')
@Allows(RECORDER, PUBLISHER, REGISTRAR, IMPORTER)
export class CalendarAddressesController {
  constructor(
    private readonly addresses: CalendarAddresses,
    private readonly pending: PendingEvents,
  ) {}

  @Post('addresses/:kind')
  async make(
    @Visiting() { who, language }: OfficialVisit,
    @Param('kind') kind: string,
  ): Promise<OfficeAnswer> {
    const secret = await this.addresses.make(who, found(KINDS.get(kind)));
    return secretPage({
      title: say(texts.madeTitle, language),
      more: say(texts.madeMore, language),
      secret,
      back: { label: say(texts.title, language), path: HERE },
    });
  }

  @Post('addresses/:kind/end')
  async end(@Visiting() { who }: OfficialVisit, @Param('kind') kind: string): Promise<OfficeAnswer> {
    await this.addresses.end(who, found(KINDS.get(kind)));
    return new SeeOther(HERE, { message: texts.ended });
  }

  @Post('waiting/:id/dismiss')
  async dismiss(@Visiting() { who }: OfficialVisit, @Param('id') id: string): Promise<OfficeAnswer> {
    await this.pending.dismiss(who, idIn(id));
    return new SeeOther(HERE, { message: texts.dismissed });
  }
}
