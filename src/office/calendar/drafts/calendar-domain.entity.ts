import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Organisation } from '../../organisations/organisation.entity.js';

/** An organisation that somebody chose for a domain of addresses. Never a domain where people have addresses of their own. */
@Entity({ schema: 'office', name: 'calendar_domain' })
@Check('calendar_domain_shape', "domain ~ '^[^@[:space:]]{3,190}$'")
export class CalendarDomain {
  @PrimaryColumn('text')
  domain: string;

  @ForeignKey(() => Organisation)
  @PrimaryColumn('uuid')
  organisationId: string;

  @Column('timestamptz')
  usedAt: Date;
}
