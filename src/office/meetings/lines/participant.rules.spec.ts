import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { context, counterpart, own, participant } from '../../../../test/support/draft.js';
import { NameBasis, Side } from '../../../words/meeting-words.js';
import { OrganisationKind, SENSITIVE_KINDS } from '../../../words/organisation-words.js';
import { Ground } from '../../../words/register-words.js';
import type { DraftParticipant, RuleContext } from '../draft-meeting.js';
import {
  isPublishedName,
  participantObstacles,
  sideObstacles,
  unnamedParticipants,
  unpublishedNames,
} from './participant.rules.js';

const named = (changes: Partial<DraftParticipant> = {}): DraftParticipant =>
  counterpart({
    name: 'Anna Berg',
    nameBasis: NameBasis.PUBLIC_TASK,
    nameCitation: 'RS 2026-0012',
    ...changes,
  });

function found(one: DraftParticipant, around: RuleContext = context()): string[] {
  return participantObstacles({ participants: [own(), one] }, around).map(
    ({ message, field }) => `${message.code} ${field ?? ''}`,
  );
}

const kindOf = (kind: OrganisationKind, registrar = false): RuleContext =>
  context({ organisationKinds: new Map([['organisation-1', kind]]), registrar });

describe('The sides of a meeting', () => {
  it('both have somebody, whoever else was there', () => {
    const sides = fc.array(fc.constantFrom(...Object.values(Side)), { maxLength: 6 });
    fc.assert(
      fc.property(sides, (list) => {
        const codes = sideObstacles({ participants: list.map((side) => participant({ side })) });
        expect(codes.map(({ message }) => message.code)).toEqual([
          ...(list.includes(Side.OWN) ? [] : ['meeting.ownSideMissing']),
          ...(list.includes(Side.COUNTERPART) ? [] : ['meeting.counterpartMissing']),
        ]);
      }),
    );
  });
});

describe('The name of an outside person', () => {
  it('is published with a basis that cites a decision or provision, or with consent', () => {
    expect(found(named())).toEqual([]);
    expect(found(named({ nameBasis: NameBasis.CONSENT, nameCitation: null }))).toEqual([]);
    for (const nameBasis of [NameBasis.PUBLIC_TASK, NameBasis.LEGAL_DUTY]) {
      expect(found(named({ nameBasis, nameCitation: ' ' }))).toEqual([
        'meeting.citationMissing /participants/1/nameCitation',
      ]);
    }
  });

  it('needs a registrar beside a union, religious community or party, and nowhere else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(OrganisationKind)), fc.boolean(), (kind, registrar) => {
        const refused = SENSITIVE_KINDS.has(kind) && !registrar;
        const expected = refused ? ['meeting.nameNeedsRegistrar /participants/1/name'] : [];
        expect(found(named(), kindOf(kind, registrar))).toEqual(expected);
        const behind = named({ organisationId: null, onBehalfOfId: 'organisation-1' });
        expect(found(behind, kindOf(kind, registrar))).toEqual(expected);
        expect(found(counterpart({ name: 'Anna Berg' }), kindOf(kind, registrar))).toEqual([]);
      }),
    );
  });

  it.each([
    { functionSv: 'Facklig ombudsman' },
    { functionEn: 'Trade union president' },
    { capacity: 'kyrkoherde' },
    { organisationName: 'Fackförbundet Exempel' },
    { functionSv: 'Partisekreterare' },
  ])('needs a registrar when the role says so: %j', (changes) => {
    expect(found(named(changes))).toEqual(['meeting.nameNeedsRegistrar /participants/1/name']);
  });

  it.each([{ functionSv: 'Verkställande direktör' }, { functionEn: 'European Union adviser' }])(
    'needs none for other roles: %j',
    (changes) => {
      expect(found(named(changes))).toEqual([]);
    },
  );

  it('is no name of ours to judge when it belongs to an official, is withheld, or has no basis', () => {
    const sensitive = kindOf(OrganisationKind.TRADE_UNION);
    for (const changes of [
      { officialId: 'official-2' },
      { withheldGround: Ground.SAFETY },
      { nameBasis: null },
      { name: null },
    ]) {
      expect(isPublishedName(named(changes))).toBe(false);
      expect(found(named({ ...changes, nameCitation: null }), sensitive)).toEqual([]);
    }
  });

  it('that will not be public is told, unless it is an official’s', () => {
    const participants = [named(), counterpart({ name: 'Anna Berg' }), own({ name: 'Bo Ek' })];
    expect(unpublishedNames({ participants })).toMatchObject([{ field: '/participants/1/name' }]);
  });
});

describe('A participant', () => {
  const NOTHING = { officialId: null, organisationId: null, functionSv: null };

  it('says something of who took part', () => {
    const fields = [
      ...['officialId', 'organisationId', 'organisationName', 'functionSv', 'functionEn'],
      ...['capacity', 'unitName'],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.constantFrom('x', ' ', ''), (field, value) => {
        const one = participant({ ...NOTHING, [field]: value });
        expect(unnamedParticipants({ participants: [one] })).toHaveLength(value === 'x' ? 0 : 1);
      }),
    );
    expect(unnamedParticipants({ participants: [named(NOTHING)] })).toEqual([]);
    expect(
      unnamedParticipants({ participants: [own(), named({ ...NOTHING, nameBasis: null })] }),
    ).toMatchObject([{ message: { code: 'meeting.participantUnnamed' }, field: '/participants/1' }]);
  });

  it('stands for 1 to 10,000 whole people', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 12_000 }), fc.double()), (headcount) => {
        const possible = Number.isInteger(headcount) && headcount >= 1 && headcount <= 10_000;
        const expected = possible ? [] : ['meeting.headcountWrong /participants/1/headcount'];
        expect(found(counterpart({ headcount }))).toEqual(expected);
      }),
    );
  });
});
