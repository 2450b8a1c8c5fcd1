import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Refusal } from '../../platform/errors/refusal.js';
import { reason } from '../../platform/language/message.js';
import { Role } from '../../words/body-words.js';
import { type Actor, bodiesWhere } from '../accounts/actor.js';
import { Report } from './report.entity.js';
import { officeReportMessages as texts } from './reports.messages.js';

/** Who answers reports about the records of a body. */
const ANSWERING: readonly Role[] = [Role.PUBLISHER, Role.REGISTRAR];
/** Who answers those that belong to none, where a body stands at the top: whoever keeps the register, and what comes in to it. */
const ANSWERING_ALL: readonly Role[] = [Role.ADMINISTRATOR, Role.REGISTRAR];

/** Narrows a query on `report` to what the actor may read. */
export function onlyReadable(query: SelectQueryBuilder<Report>, actor: Actor): SelectQueryBuilder<Report> {
  return within(query, actor, { own: [...ANSWERING, Role.AUDITOR], all: [...ANSWERING_ALL, Role.AUDITOR] });
}

/** Narrows a query on `report` to what the actor may answer. */
export function onlyAnswerable(query: SelectQueryBuilder<Report>, actor: Actor): SelectQueryBuilder<Report> {
  return within(query, actor, { own: ANSWERING, all: ANSWERING_ALL });
}

/** Narrows a query on `report` to what waits for the actor: not what somebody asked the registrar to see to, if that is another. */
export function onlyAwaiting(query: SelectQueryBuilder<Report>, actor: Actor): SelectQueryBuilder<Report> {
  const narrowed = onlyAnswerable(query, actor).andWhere('report.outcome IS NULL');
  if (actor.system) return narrowed;
  return narrowed.andWhere('(NOT report.for_registrar OR report.public_body_id = ANY(:registered))', {
    registered: bodiesWhere(actor, Role.REGISTRAR),
  });
}

/** Refuses whoever may not answer the report; to who may not read it, it does not exist. */
export async function requireAnswerable(store: EntityManager, actor: Actor, { id }: Report): Promise<void> {
  const may = (narrow: typeof onlyReadable) =>
    narrow(store.createQueryBuilder(Report, 'report'), actor).andWhere('report.id = :id', { id }).getExists();
  if (!(await may(onlyReadable))) throw new Refusal('NOT_FOUND', reason(texts.unknown));
  if (!(await may(onlyAnswerable))) throw new Refusal('FORBIDDEN', reason(texts.notYours));
}

function within(
  query: SelectQueryBuilder<Report>,
  actor: Actor,
  { own, all }: { own: readonly Role[]; all: readonly Role[] },
): SelectQueryBuilder<Report> {
  if (actor.system) return query.where('true');
  return query.where(
    `(report.public_body_id = ANY(:own) OR report.public_body_id IS NULL AND EXISTS (
        SELECT FROM office.public_body AS top WHERE top.parent_id IS NULL AND top.id = ANY(:all)))`,
    { own: bodiesWhere(actor, ...own), all: bodiesWhere(actor, ...all) },
  );
}
