import { describe, expect, it } from '@jest/globals';
import { Side } from '../../../words/meeting-words.js';
import type { PartyKind, ProposedParty } from '../../calendar/proposals/meeting-proposal.js';
import { beginningOf, type OwnSide } from './own-side.rules.js';

const USUAL = { id: 'olof', publicBodyId: 'region', label: 'Olof Exempel' };
const NAMES = { agency: 'Bolaget', city: 'Staden', region: 'Regionen' };

function recording(bodies: (keyof typeof NAMES)[], usual: OwnSide['usual'] = USUAL): OwnSide {
  return { bodies: new Map(bodies.map((id) => [id, NAMES[id]])), usual };
}

function party(
  id: string,
  publicBodyId: string,
  { kind = 'OFFICIAL', hasDeclined = false }: { kind?: PartyKind; hasDeclined?: boolean } = {},
): ProposedParty {
  const official = { id, publicBodyId, name: id, postId: null, titleSv: null, titleEn: null };
  const person = { name: id, isOrganiser: false, isOptional: false, hasDeclined, isGroup: false };
  return {
    ...{ kind, side: Side.OWN, official },
    ...{ organisations: [], domain: null, people: [person] },
  };
}

const everywhere = recording(['agency', 'city', 'region']);

describe('What is filled in of our side of an event', () => {
  it.each<[string, ProposedParty[], OwnSide, (string | null)[]]>([
    ['nobody of ours is known: as with any new meeting', [], everywhere, ['region', 'olof']],
    ['nobody at all is usual: it has to be chosen', [], recording(['agency', 'city'], null), [null, null]],
    ['there is one body only', [], recording(['city'], null), ['city', null]],
    ['somebody of another body was there', [party('eva', 'city')], everywhere, ['city', null]],
    [
      'one of them is of the usual body',
      [party('eva', 'city'), party('bo', 'region')],
      everywhere,
      ['region', null],
    ],
    ['they are of two other bodies', [party('eva', 'city'), party('bo', 'agency')], everywhere, [null, null]],
    [
      'whoever was there is of a body that the reader does not record for',
      [party('eva', 'elsewhere')],
      everywhere,
      ['region', 'olof'],
    ],
    ['they declined', [party('eva', 'city', { hasDeclined: true })], everywhere, ['region', 'olof']],
    [
      'the usual one declined',
      [party('olof', 'region', { hasDeclined: true })],
      everywhere,
      ['region', null],
    ],
    [
      'somebody else has the name of one of ours',
      [party('eva', 'city', { kind: 'NAMESAKE' })],
      everywhere,
      ['region', 'olof'],
    ],
  ])('when %s', (_, parties, ours, [publicBodyId, official]) => {
    const beginning = beginningOf(parties, ours);
    expect([beginning.publicBodyId, beginning.official?.id ?? null]).toEqual([publicBodyId, official]);
  });
});
