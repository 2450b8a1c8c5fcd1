import { Injectable } from '@nestjs/common';
import { type Reason, reason } from '../../../../platform/language/message.js';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import { lineMessages } from '../../../../words/line.messages.js';
import { isTooLongToSeek, LONGEST_SOUGHT } from '../../../../words/search-words.js';
import type { Actor } from '../../../accounts/actor.js';
import { withFields } from '../form/form-lines.rules.js';
import { meetingFormMessages as texts } from '../form/meeting-form.messages.js';
import { NewOrganisations } from './new-organisations.service.js';
import { type Candidate, PartiesQueries } from './parties.queries.js';
import { NEW, type Picker, pickersIn, type Resolved, sibling, textIn } from './pickers.js';

/** Finds out who is meant by the names in a form: one clear hit is taken, several are offered, none may be new. */
@Injectable()
export class Parties {
  constructor(
    private readonly queries: PartiesQueries,
    private readonly newOrganisations: NewOrganisations,
  ) {}

  async resolve(actor: Actor, values: Values, publicBodyId: string | null): Promise<Resolved> {
    const choices = new Map<string, readonly Candidate[]>();
    const reasons: Reason[] = [];
    let resolved = values;
    for (const picker of pickersIn(values)) {
      const tooLong = lengthFault(textIn(values, picker.name), picker.name);
      if (tooLong) {
        reasons.push(tooLong);
        continue;
      }
      const { taken, offered } = await this.meant(actor, { values, picker, publicBodyId });
      if (taken) resolved = withFields(resolved, fieldsOf(picker, taken));
      if (!offered) continue;
      choices.set(picker.name, offered);
      if (chosenFor(values, picker) !== NEW) reasons.push(doubt(picker, offered));
    }
    if (reasons.length > 0) return { values: resolved, choices, reasons };
    return this.newOrganisations.recorded(actor, resolved, choices);
  }

  /** Without asking anybody: what is clear is taken, and other names are kept as they were written. */
  async kept(actor: Actor, values: Values, publicBodyId: string | null): Promise<Values> {
    let resolved = values;
    for (const picker of pickersIn(values)) {
      const { taken, offered } = await this.meant(actor, { values, picker, publicBodyId });
      if (taken) resolved = withFields(resolved, fieldsOf(picker, taken));
      if (offered) resolved = withFields(resolved, writtenAs(values, picker));
    }
    return resolved;
  }

  private async meant(actor: Actor, { values, picker, publicBodyId }: Sought): Promise<Meant> {
    const text = textIn(values, picker.name);
    const chosen = chosenFor(values, picker);
    if (text === '') return { taken: NOBODY };
    if (textIn(values, picker.id) !== '' && text === textIn(values, `${picker.name}Was`)) return {};
    const found = picker.official
      ? await this.queries.officials(actor, text, publicBodyId)
      : await this.queries.organisations(text, actor.language, OFFERED);
    const one =
      found.find(({ id }) => id === chosen) ??
      (chosen === NEW ? null : clear(this.queries, picker, text, found));
    return one ? { taken: one } : { offered: found };
  }
}

/** More than this nobody reads: another word in the name is quicker. */
const OFFERED = 6;

interface Sought {
  values: Values;
  picker: Picker;
  publicBodyId: string | null;
}

interface Meant {
  taken?: Candidate;
  offered?: readonly Candidate[];
}

const NOBODY: Candidate = { id: '', label: '', more: '' };

// A number finds its organisation and nothing else; officials are found by all their words, so that one is the one.
function clear(
  queries: PartiesQueries,
  { official }: Picker,
  text: string,
  found: readonly Candidate[],
): Candidate | null {
  const [first] = found;
  if (first && found.length === 1 && (official || /^[\d\s-]{8,}$/.test(text))) return first;
  return queries.exact(text, found);
}

function fieldsOf({ name, id }: Picker, candidate: Candidate): Record<string, string> {
  const { label } = candidate;
  const unwritten =
    name.endsWith('/who') && candidate.id !== '' ? { [sibling(name, 'organisationName')]: '' } : {};
  return { [id]: candidate.id, [name]: label, [`${name}Was`]: label, ...unwritten };
}

// An unknown organisation stands in the draft by name alone, until somebody says which one it is.
function writtenAs(values: Values, { name, id, official }: Picker): Record<string, string> {
  const written =
    official || !name.endsWith('/who') ? {} : { [sibling(name, 'organisationName')]: textIn(values, name) };
  return { [id]: '', ...written };
}

/** What was chosen among those that were offered, as long as the name is still the one they were offered for. */
function chosenFor(values: Values, { name }: Picker): string {
  const same = textIn(values, `${name}For`) === textIn(values, name);
  return same ? textIn(values, `${name}Choice`) : '';
}

// Nobody is called so, and the field says it itself: the way out is a shorter text, not a new organisation.
function lengthFault(text: string, field: string): Reason | null {
  if (!isTooLongToSeek(text)) return null;
  return reason(lineMessages.tooLong, { length: Array.from(text).length, longest: LONGEST_SOUGHT }, field);
}

function doubt({ name, official }: Picker, offered: readonly Candidate[]): Reason {
  const several = official ? texts.whichOfficial : texts.whichOrganisation;
  const none = official ? texts.noOfficial : texts.noOrganisation;
  return reason(offered.length > 0 ? several : none, undefined, name);
}
