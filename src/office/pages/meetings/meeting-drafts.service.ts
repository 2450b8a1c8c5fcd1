import { createHash } from 'node:crypto';
import { Injectable, type Type } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { inputFrom } from '../../../platform/pages/forms/input-from.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { numbersIn, type Values } from '../../../platform/pages/forms/values.rules.js';
import type { Reason } from '../../../platform/language/message.js';
import type { Actor } from '../../accounts/actor.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { AmendMeetingInput, RecordMeetingInput } from '../../meetings/meeting.inputs.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { filledIn, filledInOrKept, withFields } from './form/form-lines.rules.js';
import { withInstants } from './form/form-times.rules.js';
import { withKeywords } from './form/keyword-lines.rules.js';
import { MeetingLinks } from './form/links.service.js';
import { withoutParts } from './merging/merge.rules.js';
import { Parties } from './pickers/parties.service.js';
import { bodyIn, type Resolved, textIn } from './pickers/pickers.js';

/** What was kept of a form, and what was not and why. */
export interface KeptDraft {
  meeting: Meeting | null;
  faults: readonly Reason[];
}

/** What a form is read as, and the id of the meeting that it is about. */
export interface ReadAs {
  id: string | null;
  Input: Type<object>;
}

/** Keeps what stands in a form as a draft. */
@Injectable()
export class MeetingDrafts {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly parties: Parties,
    private readonly links: MeetingLinks,
  ) {}

  /** What somebody filled in, with ids for names; where a name is unclear, all that is wrong with the form. */
  resolved(actor: Actor, values: Values, id: string | null): Promise<Resolved> {
    return this.resolvedAs(actor, filledIn(values), { id, Input: RecordMeetingInput });
  }

  /** The same of what corrects a meeting that is public. */
  resolvedCorrection(actor: Actor, values: Values, target: ReadAs): Promise<Resolved> {
    return this.resolvedAs(actor, filledInOrKept(values), target);
  }

  async keep(actor: Actor, values: Values, id: string | null): Promise<Meeting> {
    const ready = prepared(values);
    if (id === null) {
      return this.meetings.record(
        once(actor, ready, RecordMeetingInput),
        await readInput(RecordMeetingInput, ready),
      );
    }
    return this.meetings.amend(actor, await readInput(AmendMeetingInput, ready, { id }));
  }

  /** Keeps as much as can be kept: what is wrong is left out, and told. Nobody is asked whom a name means. */
  async keepWhatIsRight(actor: Actor, values: Values, id: string | null): Promise<KeptDraft> {
    let left = await this.parties.kept(actor, filledIn(values), bodyIn(values));
    const faults: Reason[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      try {
        return { meeting: await this.keep(actor, left, id), faults };
      } catch (error) {
        const wrong = error instanceof Refusal && error.code === 'INVALID' ? error.reasons : [];
        const parts = wrong.flatMap(({ field }) => field?.split('/')[1] ?? []);
        if (parts.length === 0) throw error;
        faults.push(...wrong);
        left = withoutParts(left, parts);
      }
    }
    return { meeting: null, faults };
  }

  private async resolvedAs(actor: Actor, filled: Values, target: ReadAs): Promise<Resolved> {
    const linked = await this.links.resolve(actor, filled, target.id);
    const named = await this.parties.resolve(actor, linked.values, bodyIn(filled));
    const choices = new Map([...linked.choices, ...named.choices]);
    const reasons = [...named.reasons, ...linked.reasons];
    if (reasons.length === 0) return { ...named, choices, reasons };
    return { ...named, choices, reasons: [...reasons, ...(await this.faults(named.values, target))] };
  }

  private async faults(values: Values, { id, Input }: ReadAs): Promise<readonly Reason[]> {
    try {
      await readInput<object>(Input, prepared(values), id === null ? {} : { id });
      return [];
    } catch (error) {
      if (error instanceof Refusal) return error.reasons;
      throw error;
    }
  }
}

/** A form that is sent twice does one thing; changed in between, it does another. */
export function once(actor: Actor, values: Values, Input: Type<object>): Actor {
  const key = textIn(values, 'key');
  if (!/^[\w-]{20,60}$/.test(key)) return actor;
  const content = JSON.stringify(inputFrom(values, Input));
  const print = createHash('sha256').update(content).digest('base64url');
  return { ...actor, idempotencyKey: `form-${key}-${print}` };
}

/** What stands in a form, written as the register takes it. */
export function prepared(values: Values): Values {
  const blank = numbersIn(values, '/participants')
    .map((number) => `/participants/${number}/headcount`)
    .filter((name) => textIn(values, name) === '');
  const counted = withFields(values, Object.fromEntries(blank.map((name) => [name, '1'])));
  return withKeywords(withInstants(withCapitals(withPoints(counted))));
}

function withCapitals(values: Values): Values {
  const currencies = numbersIn(values, '/gifts').map((number) => `/gifts/${number}/currency`);
  return rewritten(values, [...currencies, '/country'], (text) => text.toUpperCase());
}

// Swedish numbers have a comma, and room between thousands.
function withPoints(values: Values): Values {
  const names = numbersIn(values, '/gifts').map((number) => `/gifts/${number}/value`);
  return rewritten(values, names, (text) => text.replaceAll(/\s/g, '').replace(',', '.'));
}

function rewritten(values: Values, names: readonly string[], write: (text: string) => string): Values {
  const written = names
    .filter((name) => values.has(name))
    .map((name) => [name, write(textIn(values, name))] as const);
  return withFields(values, Object.fromEntries(written));
}
