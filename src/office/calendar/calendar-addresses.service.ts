import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Configuration } from '../../platform/configuration/configuration.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { randomId } from '../../platform/identity.js';
import { reason } from '../../platform/language/message.js';
import type { Actor } from '../accounts/actor.js';
import { hashOf } from '../accounts/secret.js';
import { Office } from '../changes/office.service.js';
import { AddressKind, CalendarAddress } from './calendar-address.entity.js';
import { calendarMessages } from './calendar.messages.js';
import { newToken, tokensIn } from './token.rules.js';

const MOST_RECEIVERS = 5;

/** Secret addresses of one's own: where to send invitations, and where to fetch the calendar of what is due. */
@Injectable()
export class CalendarAddresses {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly office: Office,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  /** Whether this register takes invitations by mail at all. */
  get takesMail(): boolean {
    return this.configuration.calendarMailbox !== undefined;
  }

  /** Makes an address, told this once; the one before no longer works. */
  async make(actor: Actor, kind: AddressKind): Promise<string> {
    // Nothing to try again in a while: it stays so until the register is set up for it.
    if (kind === AddressKind.MAIL && !this.takesMail) {
      throw new Refusal('CONFLICT', reason(calendarMessages.mailIsOff));
    }
    const accountId = accountOf(actor);
    const token = newToken();
    await this.office.change(actor, 'makeCalendarAddress', { kind }, async (store) => {
      await store.delete(CalendarAddress, { accountId, kind });
      const made = { id: randomId(), accountId, kind, tokenHash: hashOf(token), madeAt: this.clock.now() };
      return store.save(store.create(CalendarAddress, made));
    });
    return this.written(kind, token);
  }

  /** Takes the address away: what is sent to it is thrown away unread. */
  async end(actor: Actor, kind: AddressKind): Promise<void> {
    const accountId = accountOf(actor);
    const address = await this.database.manager.findOneBy(CalendarAddress, { accountId, kind });
    if (!address) return;
    await this.office.change(actor, 'endCalendarAddress', { kind }, async (store) => {
      await store.delete(CalendarAddress, { id: address.id });
      return address;
    });
  }

  /** Since when the actor has an address of each kind; null: none. */
  async since(actor: Actor): Promise<Record<AddressKind, Date | null>> {
    const addresses = await this.database.manager.findBy(CalendarAddress, { accountId: accountOf(actor) });
    const madeAt = (wanted: AddressKind) => addresses.find(({ kind }) => kind === wanted)?.madeAt ?? null;
    return { MAIL: madeAt(AddressKind.MAIL), FEED: madeAt(AddressKind.FEED) };
  }

  /** Whose address it is; null when nobody's. */
  async accountFor(kind: AddressKind, token: string): Promise<string | null> {
    const address = await this.database.manager.findOneBy(CalendarAddress, {
      kind,
      tokenHash: hashOf(token),
    });
    return address?.accountId ?? null;
  }

  /** Whose addresses for mail stand in some headers. */
  async receiversIn(headers: readonly string[]): Promise<string[]> {
    const tokens = tokensIn(headers, this.configuration.calendarAddress ?? '').slice(0, MOST_RECEIVERS);
    const accounts = await Promise.all(tokens.map((token) => this.accountFor(AddressKind.MAIL, token)));
    return accounts.flatMap((accountId) => accountId ?? []);
  }

  private written(kind: AddressKind, token: string): string {
    const { publicUrl, calendarAddress = '' } = this.configuration;
    if (kind === AddressKind.FEED) return `${publicUrl}/office/calendar/${token}.ics`;
    const at = calendarAddress.lastIndexOf('@');
    return `${calendarAddress.slice(0, at)}+${token}${calendarAddress.slice(at)}`;
  }
}

function accountOf({ accountId }: Actor): string {
  if (accountId === null) throw new Refusal('FORBIDDEN', reason(calendarMessages.needsAccount));
  return accountId;
}
