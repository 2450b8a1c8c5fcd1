import { Get } from '@nestjs/common';
import type { FieldText } from '../../../platform/pages/forms/form.js';
import { dayAfter, isDay, startOfDay } from '../../../platform/language/swedish-days.rules.js';
import { Role } from '../../../words/body-words.js';
import { Allows } from '../../accounts/allows.js';
import type { AuditLogInput } from '../../changes/audit.inputs.js';
import { AuditQueries } from '../../changes/audit.queries.js';
import type { OfficeAnswer } from '../frame/answer.js';
import { idIn } from '../frame/found.js';
import { OfficePages } from '../frame/office-pages.js';
import { queryForm } from '../frame/search-form.js';
import { type OfficialVisit, Visiting } from '../frame/visit.js';
import { AuditNameQueries } from './audit-lines.queries.js';
import { auditMessages as texts } from './audit.messages.js';
import { auditPage } from './audit.page.js';

const LINES = 50;

const searchTexts: Readonly<Record<string, FieldText>> = {
  operation: { label: texts.operation },
  from: { label: texts.from },
  before: { label: texts.before },
};

/** What was done by whom, for those who answer for it. */
@OfficePages('audit')
@Allows(Role.ADMINISTRATOR, Role.AUDITOR)
export class AuditPagesController {
  constructor(
    private readonly audit: AuditQueries,
    private readonly names: AuditNameQueries,
  ) {}

  @Get()
  async log(@Visiting() visit: OfficialVisit): Promise<OfficeAnswer> {
    const { query } = visit;
    const found = await this.audit.events(visit.who, askedBy(query));
    const events = found.slice(0, LINES);
    const older = found.length > LINES ? olderThan(query, events.at(-1)?.id ?? '') : null;
    return auditPage(queryForm(visit, searchTexts), { events, names: await this.names.of(events), older });
  }
}

function askedBy(query: URLSearchParams): AuditLogInput {
  const asked = (name: string) => query.get(name)?.trim() || null;
  const [from, until, after] = [dayIn(asked('from')), dayIn(asked('before')), asked('after')];
  return {
    operation: asked('operation'),
    from: from === null ? null : startOfDay(from),
    before: until === null ? null : startOfDay(dayAfter(until)),
    after: after && idIn(after),
    first: LINES + 1,
  };
}

function dayIn(text: string | null): string | null {
  return text !== null && isDay(text) ? text : null;
}

function olderThan(query: URLSearchParams, last: string): string {
  const asked = new URLSearchParams(query);
  asked.set('after', last);
  return `/office/audit?${asked.toString()}`;
}
