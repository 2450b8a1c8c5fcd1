import { describe, expect, it } from '@jest/globals';
import { NameBasis } from '../../../words/meeting-words.js';
import { Ground } from '../../../words/register-words.js';
import { asDecided, discardFaults, lostDecisions, namingOf, UNDECIDED } from './naming.rules.js';

const WITHHELD = {
  ...UNDECIDED,
  decidedGround: Ground.SAFETY,
  decidedCitation: 'OSL 21:3, RS 2026-0042',
  decidedBy: 'registrar',
  decidedAt: new Date('2026-03-01T10:00:00Z'),
};
const PUBLISHED = {
  ...WITHHELD,
  decidedGround: null,
  decidedBasis: NameBasis.CONSENT,
};
/** Not to be published, without a ground. */
const REFUSED = { ...WITHHELD, decidedGround: null };
const written = { nameBasis: null, nameCitation: null, withheldGround: null };
const line = (id: string, name: string | null, more: object = UNDECIDED) => ({
  ...{ id, name, officialId: null as string | null, ...written, ...UNDECIDED },
  ...more,
});
const anna = line('a', 'Anna Andersson', WITHHELD);
const groundsOf = (now: ReturnType<typeof line>[], before = [anna]) =>
  asDecided(before, now).map(({ decidedGround }) => decidedGround);

describe('What a registrar decided about a name', () => {
  it('holds, whatever the line says', () => {
    const consent = { nameBasis: NameBasis.CONSENT, nameCitation: 'Muntligen', withheldGround: null };
    expect(namingOf({ ...anna, ...consent })).toEqual({
      ...{ basis: null, ground: Ground.SAFETY, citation: 'OSL 21:3, RS 2026-0042' },
    });
    expect(namingOf({ ...line('a', 'Anna', PUBLISHED), withheldGround: Ground.OTHER }).basis).toBe('CONSENT');
    expect(namingOf({ ...line('a', 'Anna'), ...consent }).basis).toBe('CONSENT');
    expect(namingOf({ ...line('a', 'Anna'), ...consent, withheldGround: Ground.OTHER }).basis).toBeNull();
  });

  it('goes where the name goes, in whichever order its words stand', () => {
    const elsewhere = [line('a', 'Bo Berg'), line('new', 'ANDERSSON, Anna')];
    expect(groundsOf(elsewhere)).toEqual([null, Ground.SAFETY]);
    expect(asDecided([anna], elsewhere)[1]).toMatchObject({ id: 'new', ...WITHHELD });
  });

  it('holds for a name that is only spelled in another way, and for nobody else on the line', () => {
    expect(groundsOf([line('a', 'Anna Anderson')])).toEqual([Ground.SAFETY]);
    expect(groundsOf([line('a', 'Anna Berg'), line('b', 'Anna Andersson')])).toEqual([null, Ground.SAFETY]);
    expect(groundsOf([line('a', 'Bo Berg')])).toEqual([null]);
    const consent = line('a', 'Anna Andersson', PUBLISHED);
    expect(asDecided([consent], [line('a', 'Anna Anderson')])[0]).toMatchObject(UNDECIDED);
  });

  it('holds for a name that is spelled in another way and stands on another line', () => {
    expect(groundsOf([line('a', 'Bo Ek'), line('new', 'A. Andersson')])).toEqual([null, Ground.SAFETY]);
    const two = [anna, line('b', 'Cecilia Ek')];
    expect(groundsOf([line('a', 'Bo Berg'), line('b', 'A. Andersson')], two)).toEqual([null, Ground.SAFETY]);
    // Somebody who was there before is not taken for who is gone.
    const namesake = [anna, line('b', 'Bo Andersson')];
    for (const id of ['a', 'b', 'new'])
      expect(groundsOf([line(id, 'Bo Andersson')], namesake)).toEqual([null]);
  });

  it('holds for another spelling beside the line that still says the name, and for nobody who was there before', () => {
    const ylva = line('a', 'Ylva Dold Berg', WITHHELD);
    expect(groundsOf([line('a', 'Ylva Dold Berg'), line('new', 'Ylva Dold Bergh')], [ylva])).toEqual([
      ...[Ground.SAFETY, Ground.SAFETY],
    ]);
    expect(groundsOf([line('a', 'Ylva Dold Berg'), line('new', 'Ylva Ek')], [ylva])).toEqual([
      ...[Ground.SAFETY, null],
    ]);
    const both = [anna, line('b', 'Anna Anderson')];
    expect(groundsOf([line('a', 'Anna Andersson'), line('b', 'Anna Anderson')], both)).toEqual([
      ...[Ground.SAFETY, null],
    ]);
  });

  it('keeps its draft, unless the registrar throws it away', () => {
    const codes = (lines: ReturnType<typeof line>[], byRegistrar: boolean) =>
      discardFaults(lines, byRegistrar).map(({ message }) => message.code);
    const refused = [line('a', 'Anna Andersson', REFUSED)];
    expect(codes(refused, false)).toEqual(['meeting.discardForgetsName']);
    expect(codes(refused, true)).toEqual([]);
    expect(codes([line('a', 'Anna Andersson', PUBLISHED)], false)).toEqual([]);
  });

  it('holds as well where the name is not published and no ground is told', () => {
    const refused = line('a', 'Anna Andersson', REFUSED);
    const two = [line('b', 'Anna Andersson', PUBLISHED), refused];
    expect(asDecided([refused], [line('a', 'Anna Anderson')])[0]).toMatchObject(REFUSED);
    expect(asDecided(two, [line('c', 'Anna Andersson')])[0]).toMatchObject(REFUSED);
    expect(lostDecisions([refused], asDecided([refused], [line('a', 'Bo Berg')]))).toHaveLength(1);
    expect(lostDecisions([refused], asDecided([refused], [line('a', 'Anna Anderson')]))).toEqual([]);
  });

  it('is told apart where two people have the same name', () => {
    const two = [line('a', 'Anna Andersson', PUBLISHED), line('b', 'Anna Andersson', WITHHELD)];
    expect(groundsOf([line('b', 'Anna Andersson'), line('a', 'Anna Andersson')], two)).toEqual([
      Ground.SAFETY,
      null,
    ]);
    // Of a line that is neither, the public learns nothing.
    expect(groundsOf([line('c', 'Anna Andersson')], two)).toEqual([Ground.SAFETY]);
  });

  it('is not about officials, nor about a line without a name', () => {
    expect(groundsOf([{ ...line('a', 'Anna Andersson'), officialId: 'official' }])).toEqual([null]);
    expect(groundsOf([line('a', null)])).toEqual([null]);
  });

  it('is lost with the name that it is about, and then it is told', () => {
    const codes = (now: ReturnType<typeof line>[]) =>
      lostDecisions([anna], asDecided([anna], now)).map(({ message }) => message.code);
    expect(codes([line('a', 'Anna Andersson')])).toEqual([]);
    expect(codes([line('new', 'Andersson Anna')])).toEqual([]);
    for (const now of [[], [line('a', null)], [line('a', 'Bo Berg')]])
      expect(codes(now)).toEqual(['meeting.nameDecided']);
  });
});
