import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Refusal } from '../../../../platform/errors/refusal.js';
import { reason } from '../../../../platform/language/message.js';
import { type Values, valuesFor } from '../../../../platform/pages/forms/values.rules.js';
import type { Actor } from '../../../accounts/actor.js';
import { bodiesKnown, isOpenSql, PARTY_FIELDS } from '../../../meetings/meeting-access.js';
import { wholeMeetings } from '../../../meetings/lists/meeting-lists.js';
import { Meeting } from '../../../meetings/meeting.entity.js';
import { meetingsMessages } from '../../../meetings/meetings.messages.js';
import { MeetingsQueries } from '../../../meetings/meetings.queries.js';
import { isRefused } from '../../../meetings/names/naming.rules.js';
import { Participant } from '../../../meetings/lines/participant.entity.js';
import type { Redaction } from '../../../meetings/redactions/redaction.entity.js';
import { ShownMeetings } from '../../../meetings/shown-meetings.service.js';
import type { WholeMeeting } from '../../../meetings/whole-meeting.js';
import { withClockTimes } from './form-times.rules.js';
import { withFields } from './form-lines.rules.js';
import { withKeywordLines } from './keyword-lines.rules.js';
import { baseOf } from '../merging/merge.rules.js';
import { PartiesQueries } from '../pickers/parties.queries.js';
import { pickersIn, textIn } from '../pickers/pickers.js';
import { hiddenBy, type HiddenField, withoutHidden } from '../withheld.rules.js';

/** What a meeting says, as the fields of the form. */
export interface Kept {
  /** As somebody may see it. */
  values: Values;
  /** With what they may not. */
  all: Values;
  hidden: readonly HiddenField[];
}

/** The fields of the form, as a meeting that is kept fills them in. */
@Injectable()
export class KeptValues {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly meetings: MeetingsQueries,
    private readonly parties: PartiesQueries,
    private readonly shown: ShownMeetings,
  ) {}

  /** A meeting that the actor may see, with its lists; what they may not see does not exist. */
  async whole(actor: Actor, id: string): Promise<WholeMeeting> {
    const meeting = await this.meetings.meeting(actor, id);
    const [whole] = meeting ? await wholeMeetings(this.database.manager, [meeting]) : [];
    if (!whole) throw new Refusal('NOT_FOUND', reason(meetingsMessages.meetingUnknown));
    return whole;
  }

  async of(actor: Actor, whole: WholeMeeting): Promise<Values> {
    return (await this.shownTo(actor, whole)).values;
  }

  /** Without what was withheld from the public, for everyone but those who decide about it or audit that. */
  async shownTo(actor: Actor, whole: WholeMeeting): Promise<Kept> {
    const { version, publicBodyId } = whole.meeting;
    const all = withFields(await this.withNames(actor, contentOf(whole)), {
      '/expectedVersion': String(version),
      '/publicBodyId': publicBodyId,
    });
    const hidden = hiddenBy(await this.shown.hidden(actor, whole.meeting), all);
    const values = withoutHidden(all, hidden, all);
    return { values: withFields(values, { base: baseOf(values) }), all, hidden };
  }

  /** What of a meeting is withheld by decision. */
  redactions(meetingId: string): Promise<Redaction[]> {
    return this.shown.standing(meetingId);
  }

  /** A meeting without its lists, as somebody may see it. */
  meetingFor(actor: Actor, { meeting }: WholeMeeting): Promise<Meeting> {
    return this.shown.meeting(actor, meeting);
  }

  /** What a meeting says now, without the names of parties. */
  async contentOf(meeting: Meeting): Promise<Values> {
    const [whole] = await wholeMeetings(this.database.manager, [meeting]);
    return whole ? contentOf(whole) : new Map();
  }

  /** What a new meeting takes over from an earlier one: all, or only what is the same between the same parties. */
  async copyOf(actor: Actor, whole: WholeMeeting, all: boolean): Promise<Values> {
    const names = all ? COPIED : SHARED;
    const content = contentOf(withoutRefused(whole));
    // A copy would be published in its turn.
    const open = withoutHidden(
      content,
      hiddenBy(await this.shown.standing(whole.meeting.id), content),
      content,
    );
    const copied = [...open].filter(
      ([name]) => !name.endsWith('/id') && names.some((each) => name === each || name.startsWith(`${each}/`)),
    );
    return this.withNames(actor, new Map(copied));
  }

  /** Beside each id, the name that people know it by. */
  async withNames(actor: Actor, values: Values): Promise<Values> {
    const pickers = pickersIn(values);
    const idsOf = (official: boolean) =>
      pickers.filter((picker) => picker.official === official).map(({ id }) => textIn(values, id));
    const officials = await this.parties.officialsById(actor, idsOf(true).filter(Boolean));
    const organisations = await this.parties.organisationsById(idsOf(false).filter(Boolean), actor.language);
    return pickers.reduce((named, { name, id, official }) => {
      const known = (official ? officials : organisations).get(textIn(values, id));
      const written = name.endsWith('/who') ? textIn(values, name.replace(/who$/, 'organisationName')) : '';
      const label = known?.label ?? (textIn(values, id) ? '' : written);
      return withFields(named, { [name]: label, [`${name}Was`]: known ? label : '' });
    }, values);
  }

  /** The last meeting that somebody recorded with an organisation. */
  async lastWith(actor: Actor, organisationId: string): Promise<WholeMeeting | null> {
    const [row] = await this.database.query<{ id: string }[]>(
      `SELECT meeting.id FROM office.meeting JOIN office.participant ON participant.meeting_id = meeting.id
        WHERE participant.organisation_id = $1 AND meeting.recorded_by = $2
          AND ${isOpenSql('$3', PARTY_FIELDS, 'participant.id')}
        ORDER BY meeting.date DESC NULLS LAST, meeting.id DESC LIMIT 1`,
      [organisationId, actor.accountId, bodiesKnown(actor)],
    );
    const meeting = row ? await this.meetings.meeting(actor, row.id) : null;
    const [whole] = meeting ? await wholeMeetings(this.database.manager, [meeting]) : [];
    return whole ?? null;
  }
}

const SHARED = [
  '/publicBodyId',
  '/participants',
  '/topicCodes',
  '/issueIds',
  '/channel',
  '/direction',
  '/initiatedBy',
  '/language',
  '/series',
];

const COPIED = [
  ...SHARED,
  '/title',
  '/purpose',
  '/place',
  '/municipality',
  '/country',
  '/keywords',
  '/decisionReferences',
  '/asks',
];

const LISTS = ['participants', 'asks', 'decisionReferences', 'documents', 'gifts'] as const;

/** What may be changed with the form. */
const FIELDS = [
  'publicBodyId',
  'title',
  'purpose',
  'language',
  'direction',
  'initiatedBy',
  'channel',
  'date',
  'endDate',
  'datePrecision',
  'startsAt',
  'endsAt',
  'place',
  'municipality',
  'country',
  'topicCodes',
  'issueIds',
  'nothingAsked',
  'noGifts',
  'outcomeKind',
  'outcomeText',
  'keywords',
  'series',
  'linkedMeetingIds',
  'internalNote',
] as const satisfies readonly (keyof Meeting)[];

function contentOf(whole: WholeMeeting): Values {
  const { meeting } = whole;
  const fields = FIELDS.flatMap((name) => [...valuesFor(meeting[name], `/${name}`)]);
  const lines = LISTS.flatMap((list) => [...valuesFor(whole[list], `/${list}`)]);
  const shown = [...fields, ...lines].filter(
    ([name]) => !/\/(?:meetingId|position|decided[A-Z]\w+)$/.test(name) && name !== '/participants',
  );
  return withKeywordLines(withClockTimes(withoutNamesOfOfficials(new Map(shown))));
}

// A copy does not know what was decided: it would let a name be published that a registrar keeps back.
function withoutRefused(whole: WholeMeeting): WholeMeeting {
  const blank = { name: null, nameBasis: null, nameCitation: null };
  const participants = whole.participants.map((line) =>
    isRefused(line) ? Object.assign(new Participant(), line, blank) : line,
  );
  return { ...whole, participants };
}

// Officials are named from what is known of them, by whoever may see it: also those with protected identity.
function withoutNamesOfOfficials(values: Values): Values {
  const isTheirs = (name: string) =>
    /^\/participants\/\d+\/name$/.test(name) && textIn(values, name.replace(/name$/, 'officialId')) !== '';
  return new Map([...values].filter(([name]) => !isTheirs(name)));
}
