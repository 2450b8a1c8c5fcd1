import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../../platform/errors/refusal.js';
import { type Reason, reason } from '../../../../platform/language/message.js';
import type { Values } from '../../../../platform/pages/forms/values.rules.js';
import { checkIdentifier } from '../../../../words/identifiers.js';
import {
  IdentifierScheme,
  OrganisationKind,
  organisationKinds,
} from '../../../../words/organisation-words.js';
import type { Actor } from '../../../accounts/actor.js';
import { OrganisationsService } from '../../../organisations/organisations.service.js';
import { withFields } from '../form/form-lines.rules.js';
import { meetingFormMessages as texts } from '../form/meeting-form.messages.js';
import { type Candidate, PartiesQueries } from './parties.queries.js';
import { type Resolved, sibling, textIn } from './pickers.js';

/** Records the organisations that a form brings, when nothing is wrong with any of them. */
@Injectable()
export class NewOrganisations {
  constructor(
    private readonly queries: PartiesQueries,
    private readonly organisations: OrganisationsService,
  ) {}

  async recorded(actor: Actor, values: Values, choices: Resolved['choices']): Promise<Resolved> {
    const names = [...choices.keys()];
    const reasons = names.flatMap((name) => newcomerFaults(values, name));
    if (reasons.length > 0) return { values, choices, reasons };
    const left = new Map(choices);
    let resolved = values;
    for (const name of names) {
      const made = await this.found(actor, values, name);
      if (!('id' in made)) return { values: resolved, choices: left, reasons: made.reasons };
      left.delete(name);
      const id = sibling(name, name.endsWith('/who') ? 'organisationId' : 'onBehalfOfId');
      resolved = withFields(resolved, { [id]: made.id, [name]: made.label, [`${name}Was`]: made.label });
    }
    return { values: resolved, choices: left, reasons: [] };
  }

  /** The organisation that the number belongs to already, or else a new one. */
  private async found(
    actor: Actor,
    values: Values,
    name: string,
  ): Promise<Pick<Candidate, 'id' | 'label'> | { reasons: Reason[] }> {
    const number = textIn(values, `${name}Number`);
    const [known] = number ? await this.queries.organisations(number, actor.language, 1) : [];
    if (known) return known;
    try {
      const made = await this.organisations.recordOrganisation(actor, {
        name: textIn(values, `${name}Name`) || textIn(values, name),
        kind: kindIn(values, name),
        names: [],
        ...numberedAs(number),
      });
      return { id: made.id, label: made.name };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'FORBIDDEN') throw error;
      return { reasons: error.reasons.map((each) => ({ ...each, field: placeOf(name, each.field) })) };
    }
  }
}

function kindIn(values: Values, name: string): OrganisationKind {
  const written = textIn(values, `${name}Kind`);
  return organisationKinds.values.find((kind: string) => kind === written) ?? OrganisationKind.UNKNOWN;
}

function numberedAs(value: string) {
  if (value === '') return { identifiers: [] };
  return { country: 'SE', identifiers: [{ scheme: IdentifierScheme.SE_ORGNR, value }] };
}

function newcomerFaults(values: Values, name: string): Reason[] {
  const kind = textIn(values, `${name}Kind`);
  const number = textIn(values, `${name}Number`);
  const checked = number ? checkIdentifier(IdentifierScheme.SE_ORGNR, number, `${name}Number`) : null;
  return [
    ...(kind in OrganisationKind ? [] : [reason(texts.newKindMissing, undefined, `${name}Kind`)]),
    ...(checked && 'refused' in checked ? [checked.refused] : []),
  ];
}

function placeOf(name: string, field = ''): string {
  if (field.startsWith('/identifiers')) return `${name}Number`;
  return `${name}${field === '/kind' ? 'Kind' : 'Name'}`;
}
