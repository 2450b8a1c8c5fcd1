import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock.js';
import { randomId } from '../../../../platform/identity.js';
import { inputMessages } from '../../../../platform/http/input.messages.js';
import { type Message, type Reason, reason } from '../../../../platform/language/message.js';
import type { Form } from '../../../../platform/pages/forms/form.js';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import { MeetingState, Side } from '../../../../words/meeting-words.js';
import type { Actor } from '../../../accounts/actor.js';
import type { WholeMeeting } from '../../../meetings/whole-meeting.js';
import { PurposeAdvice, type PurposePlace } from '../../../meetings/purpose/purpose-advice.queries.js';
import type { Meeting } from '../../../meetings/meeting.entity.js';
import type { OfficePage } from '../../frame/answer.js';
import { formOf } from '../../frame/form-of.js';
import type { OfficialVisit } from '../../frame/visit.js';
import { withFields, withFirstLines, withLine } from './form-lines.rules.js';
import { KeptValues } from './kept-values.service.js';
import { meetingFormPage } from './meeting-form.page.js';
import type { MeetingFormView } from './meeting-form.view.js';
import { meetingFormTexts, shownField } from './meeting-form.texts.js';
import { baseOf } from '../merging/merge.rules.js';
import { bodyIn, textIn } from '../pickers/pickers.js';
import type { Candidate } from '../pickers/parties.queries.js';
import { rareFieldMessages } from './rare-fields.messages.js';
import { SurroundingsQueries } from '../pickers/surroundings.queries.js';

/** How a form is to be shown. */
export interface Shown {
  meetingId: string | null;
  values: Values;
  choices?: ReadonlyMap<string, readonly Candidate[]>;
  reasons?: readonly Reason[];
  focus?: string | null;
  copyOf?: string | null;
  state?: MeetingState;
}

/** Begins forms of meetings, and shows them. */
@Injectable()
export class MeetingForms {
  constructor(
    private readonly keptValues: KeptValues,
    private readonly surroundings: SurroundingsQueries,
    private readonly advice: PurposeAdvice,
    private readonly clock: Clock,
  ) {}

  async page(visit: OfficialVisit, shown: Shown): Promise<OfficePage> {
    return meetingFormPage(await this.view(visit, shown, meetingFormTexts));
  }

  /** The form as it is shown, for whoever puts it on a page of their own. */
  async view(visit: OfficialVisit, shown: Shown, texts: Form['texts']): Promise<MeetingFormView> {
    const { meetingId, choices = new Map(), reasons = [], focus = null, copyOf = null, state } = shown;
    const values = withFirstLines(shown.values);
    const form = formOf({ ...visit, values }, texts, { reasons: oneForEachField(reasons) });
    return {
      form,
      meetingId,
      choices,
      focus,
      copyOf,
      around: await this.surroundings.of(visit.who, visit.language, values),
      advice: await this.advice.on(textIn(values, '/purpose'), {
        publicBodyId: bodyIn(values) ?? '',
        except: meetingId,
        accountId: visit.who.accountId,
      }),
      isDraft: state === undefined || state === MeetingState.DRAFT || state === MeetingState.RETURNED,
    };
  }

  /** What could be better in a description. */
  adviceOn(purpose: string, of: PurposePlace): Promise<Reason[]> {
    return this.advice.on(purpose, of);
  }

  /** What the form of a meeting that was just kept begins from. */
  async baseOf(meeting: Meeting): Promise<string> {
    return baseOf(await this.keptValues.contentOf(meeting));
  }

  /** A new form: today, the only body, whoever somebody records for; and what an earlier meeting gives. */
  async begin(visit: OfficialVisit): Promise<Shown> {
    const { who, query } = visit;
    const [from, organisationId] = [query.get('from'), query.get('organisation')];
    const beginning = await this.blank(visit);
    if (from && UUID.test(from)) {
      const whole = await this.keptValues.whole(who, from);
      const copied = await this.keptValues.copyOf(who, whole, true);
      return {
        meetingId: null,
        values: over(beginning, copied),
        copyOf: await this.titleOf(who, whole),
      };
    }
    if (!organisationId || !UUID.test(organisationId)) return { meetingId: null, values: beginning };
    const last = await this.keptValues.lastWith(who, organisationId);
    if (!last) return { meetingId: null, values: await this.with(visit, beginning, organisationId) };
    const shared = await this.keptValues.copyOf(who, last, false);
    return {
      meetingId: null,
      values: over(beginning, shared),
      copyOf: await this.titleOf(who, last),
    };
  }

  private async titleOf(who: Actor, whole: WholeMeeting): Promise<string> {
    return (await this.keptValues.meetingFor(who, whole)).title ?? '–';
  }

  private async blank({ who, query }: OfficialVisit): Promise<Values> {
    const own = await this.surroundings.usualOfficial(who);
    const bodies = (await this.surroundings.bodiesOf(who)).map(({ id }) => id);
    const asked = [query.get('body'), own?.publicBodyId].find((id) => id && bodies.includes(id));
    const values = withFields(new Map(), {
      key: randomId(),
      '/publicBodyId': asked ?? bodies[0] ?? '',
      '/date': query.get('date') ?? this.clock.today(),
      '/datePrecision': 'DAY',
      '/language': 'sv',
    });
    if (!own) return values;
    const { values: lined, line } = withLine(values, `/participants?${Side.OWN}`);
    const named = withFields(lined, { [`${line}/officialId`]: own.id, [`${line}/role`]: 'DECISION_MAKER' });
    return this.keptValues.withNames(who, named);
  }

  private async with({ who }: OfficialVisit, values: Values, organisationId: string): Promise<Values> {
    const { values: lined, line } = withLine(values, `/participants?${Side.COUNTERPART}`);
    return this.keptValues.withNames(who, withFields(lined, { [`${line}/organisationId`]: organisationId }));
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// What is no number is neither a whole nor a small one: the first sentence says enough.
function oneForEachField(reasons: readonly Reason[]): Reason[] {
  const shown = reasons.map(({ field, ...rest }) => (field ? { ...rest, field: shownField(field) } : rest));
  return shown
    .filter(
      ({ field }: Reason, at) => !field || shown.findIndex((each: Reason) => each.field === field) === at,
    )
    .map(inWordsOfForm);
}

/** Where a form is asked for, it is told by example. */
const FORMS: Readonly<Record<string, Message>> = {
  '/country': rareFieldMessages.countryWrong,
  '/gifts/*/value': rareFieldMessages.valueWrong,
  '/gifts/*/currency': rareFieldMessages.currencyWrong,
};

function inWordsOfForm(each: Reason): Reason {
  const message = FORMS[each.field?.replace(/\/\d+(?=\/|$)/g, '/*') ?? ''];
  return message && each.message.code === inputMessages.matches.code
    ? reason(message, undefined, each.field)
    : each;
}

// Who took part comes from one of the two, not from both.
function over(beginning: Values, earlier: Values): Values {
  const kept = [...beginning].filter(([name]) => !name.startsWith('/participants/'));
  return new Map([...kept, ...earlier]);
}
