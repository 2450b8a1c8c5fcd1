import { describe, expect, it } from '@jest/globals';
import { Ground } from '../../../words/register-words.js';
import { hiddenBy, withheldPlaces, withHidden, withoutHidden } from './withheld.rules.js';

const form = (fields: Record<string, string>) =>
  new Map(Object.entries(fields).map(([name, value]) => [name, [value]]));
const of = (list: string | null, itemId: string | null, field: string) => ({
  ...{ list, itemId, field, ground: Ground.SAFETY },
});

const KEPT = form({
  '/place': 'Villa Granliden',
  '/outcomeText': 'Vi ses igen',
  '/participants/0/id': 'a',
  '/participants/0/officialId': 'o',
  '/participants/0/who': 'Olof Exempel',
  '/participants/1/id': 'b',
  '/participants/1/officialId': '',
  '/participants/1/organisationId': 'x',
  '/participants/1/who': 'Bolaget AB',
  '/participants/1/whoWas': 'Bolaget AB',
  '/participants/1/name': 'Harriet',
  '/participants/1/functionSv': 'Jurist',
});

describe('What is withheld of a meeting, in its form', () => {
  it('is hidden where it stands, under the names that the form has for it', () => {
    const hidden = hiddenBy(
      [of(null, null, 'outcome/text'), of('participants', 'b', 'function'), of('participants', 'b', 'name')],
      KEPT,
    );
    const shown = withoutHidden(KEPT, hidden, KEPT);
    const blank = [...shown].filter(([name, [text]]) => text === '' && KEPT.get(name)?.[0] !== '');
    expect(blank.map(([name]) => name)).toEqual([
      '/outcomeText',
      '/participants/1/name',
      '/participants/1/functionSv',
    ]);
  });

  it('hides the organisation with its name, and an official with theirs', () => {
    const hidden = hiddenBy(
      [of('participants', 'b', 'organisationName'), of('participants', 'a', 'name')],
      KEPT,
    );
    const shown = withoutHidden(KEPT, hidden, KEPT);
    expect(shown.get('/participants/1/organisationId')).toEqual(['']);
    expect(shown.get('/participants/0/who')).toEqual(['']);
    expect(shown.get('/participants/1/name')).toEqual(['Harriet']);
  });

  it('comes back where nothing was written, on whichever line of the form it stands by then', () => {
    const hidden = hiddenBy([of('participants', 'b', 'name'), of(null, null, 'place')], KEPT);
    const sent = form({ '/place': 'Kajen', '/participants/0/id': 'b', '/participants/0/name': '' });
    const whole = withHidden(sent, hidden, KEPT);
    expect(whole.get('/participants/0/name')).toEqual(['Harriet']);
    expect(whole.get('/place')).toEqual(['Kajen']);
    expect(withoutHidden(whole, hidden, KEPT)).toEqual(sent);
  });

  it('is gone with its line, and is no field of a form that does not ask for it', () => {
    const hidden = hiddenBy([of('participants', 'b', 'name'), of('asks', 'z', 'text')], KEPT);
    const sent = form({ '/title': 'Rubrik', '/participants/0/id': 'a' });
    expect(withHidden(sent, hidden, KEPT)).toEqual(sent);
    expect(withheldPlaces([of('participants', 'b', 'name')], KEPT, sent)).toEqual([]);
  });

  it('is pointed at by the field in which something else could be written', () => {
    const places = withheldPlaces(
      [
        of('participants', 'a', 'name'),
        of('participants', 'a', 'officialId'),
        of('participants', 'b', 'organisationName'),
      ],
      KEPT,
      KEPT,
    );
    expect(places.map(({ name, pointer }) => [name, pointer])).toEqual([
      ['/participants/0/who', '/participants/0/name'],
      ['/participants/1/who', '/participants/1/organisationName'],
    ]);
  });
});
