import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Side } from '../../../words/meeting-words.js';
import { IdentifierScheme, OrganisationKind } from '../../../words/organisation-words.js';
import { unnamedParticipant, withoutDoubles } from './participants.rules.js';
import type { ProposedOrganisation, ProposedParticipant } from './proposed-meeting.js';

const organisation = fc.record<ProposedOrganisation>({
  name: fc.constantFrom('Acme', 'Bayer', 'AB', '…'),
  kind: fc.constant(OrganisationKind.UNKNOWN),
  country: fc.constant(null),
  identifiers: fc.subarray([
    { scheme: IdentifierScheme.OTHER, value: '1' },
    { scheme: IdentifierScheme.EU_TR, value: '12345-67' },
  ]),
});
const text = fc.option(fc.constantFrom('Anna Berg', 'Bo Ek'));
const participant: fc.Arbitrary<ProposedParticipant> = fc
  .record({
    side: fc.constantFrom(Side.OWN, Side.COUNTERPART),
    organisation: fc.option(organisation),
    onBehalfOf: fc.option(organisation),
    name: text,
    function: text,
    capacity: text,
  })
  .map((fields) => ({ ...unnamedParticipant(fields.side), ...fields }));
const participants = fc.array(participant, { maxLength: 12 });

describe('The participants of a meeting told in several rows', () => {
  it('are each named once, in the order of the rows', () => {
    fc.assert(
      fc.property(participants, (told) => {
        const once = withoutDoubles(told);
        expect(withoutDoubles([...told, ...told])).toEqual(once);
        expect(withoutDoubles(once)).toEqual(once);
        expect(told.filter((each) => once.includes(each))).toEqual(once);
        for (const each of told) expect(withoutDoubles([...once, each])).toEqual(once);
      }),
    );
  });

  it('are the same however their names are written', () => {
    fc.assert(
      fc.property(participant, (one) => {
        const { organisation: party, name } = one;
        const dressed = {
          ...one,
          name: name && ` ${name.toUpperCase()}. `,
          organisation: party?.name === 'Acme' ? { ...party, name: 'ACME AB' } : party,
        };
        expect(withoutDoubles([one, dressed])).toEqual([one]);
      }),
    );
  });

  it('are others when they stand on another side, or under another number or name', () => {
    const party = { name: 'AB', kind: OrganisationKind.UNKNOWN, country: null, identifiers: [] };
    const numbered = { ...party, identifiers: [{ scheme: IdentifierScheme.OTHER, value: '1' }] };
    fc.assert(
      fc.property(participant, (one) => {
        const all = [
          { ...one, organisation: null },
          { ...one, organisation: party },
          { ...one, organisation: numbered },
          { ...one, organisation: { ...party, name: '…' } },
          { ...one, organisation: party, name: 'Cia Alm' },
          { ...one, organisation: party, side: one.side === Side.OWN ? Side.COUNTERPART : Side.OWN },
        ];
        expect(withoutDoubles(all)).toEqual(all);
      }),
    );
  });
});
