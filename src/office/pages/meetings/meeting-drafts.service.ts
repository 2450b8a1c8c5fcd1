import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../platform/errors/refusal.js';
import { inputFrom } from '../../../platform/pages/forms/input-from.js';
import { readInput } from '../../../platform/pages/forms/read-input.js';
import { numbersIn, type Values } from '../../../platform/pages/forms/values.rules.js';
import type { Reason } from '../../../platform/language/message.js';
import type { Actor } from '../../accounts/actor.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { AmendMeetingInput, RecordMeetingInput } from '../../meetings/meeting.inputs.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { filledIn, withFields } from './form-lines.rules.js';
import { withInstants } from './form-times.rules.js';
import { Parties } from './parties.service.js';
import { type Resolved, textIn } from './pickers.js';

/** What was kept of a form, and what was not and why. */
export interface KeptDraft {
  meeting: Meeting | null;
  faults: readonly Reason[];
}

/** Keeps what stands in a form as a draft. */
@Injectable()
export class MeetingDrafts {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly parties: Parties,
  ) {}

  /** What somebody filled in, with ids for names; where a name is unclear, all that is wrong with the form. */
  async resolved(actor: Actor, values: Values): Promise<Resolved> {
    const resolved = await this.parties.resolve(actor, filledIn(values), bodyIn(values));
    if (resolved.reasons.length === 0) return resolved;
    return { ...resolved, reasons: [...resolved.reasons, ...(await this.faults(resolved.values))] };
  }

  async keep(actor: Actor, values: Values, id: string | null): Promise<Meeting> {
    const ready = prepared(values);
    if (id === null) {
      return this.meetings.record(once(actor, ready), await readInput(RecordMeetingInput, ready));
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

  private async faults(values: Values): Promise<readonly Reason[]> {
    try {
      await readInput(RecordMeetingInput, prepared(values));
      return [];
    } catch (error) {
      if (error instanceof Refusal) return error.reasons;
      throw error;
    }
  }
}

// A form that is sent twice makes one draft; changed in between, it makes another.
function once(actor: Actor, values: Values): Actor {
  const key = textIn(values, 'key');
  if (!/^[\w-]{20,60}$/.test(key)) return actor;
  const content = JSON.stringify(inputFrom(values, RecordMeetingInput));
  const print = createHash('sha256').update(content).digest('base64url');
  return { ...actor, idempotencyKey: `form-${key}-${print}` };
}

function bodyIn(values: Values): string | null {
  return textIn(values, '/publicBodyId') || null;
}

function prepared(values: Values): Values {
  const blank = numbersIn(values, '/participants')
    .map((number) => `/participants/${number}/headcount`)
    .filter((name) => textIn(values, name) === '');
  const counted = withFields(values, Object.fromEntries(blank.map((name) => [name, '1'])));
  return withInstants(withCapitals(counted));
}

function withCapitals(values: Values): Values {
  const currencies = numbersIn(values, '/gifts').map((number) => `/gifts/${number}/currency`);
  const written = currencies.map((name) => [name, textIn(values, name).toUpperCase()] as const);
  return withFields(values, Object.fromEntries(written));
}

function withoutParts(values: Values, parts: readonly string[]): Values {
  const isLeftOut = (name: string) =>
    parts.some((part) => name === `/${part}` || name.startsWith(`/${part}/`));
  return new Map([...values].filter(([name]) => !isLeftOut(name)));
}
