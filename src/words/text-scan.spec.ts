import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  containsEmail,
  containsPhone,
  mentionsHealth,
  mentionsUnionMembership,
  scanText,
  withoutContacts,
} from './text-scan.js';

const sentence = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ ,.()]{0,40}$/);

describe('An e-mail address', () => {
  const addresses = fc
    .tuple(
      fc.stringMatching(/^[a-zåäö0-9]{1,10}([._-][a-z0-9]{1,8})?$/),
      fc.stringMatching(/^[a-zö0-9]{1,10}(-[a-z0-9]{1,5})?$/),
      fc.constantFrom('se', 'eu', 'co.uk', 'gov.se'),
    )
    .map(([name, host, domain]) => [name, `${host}.${domain}`] as const);

  it('is found anywhere in a text, and taken out whole', () => {
    fc.assert(
      fc.property(sentence, addresses, sentence, (before, [name, host], after) => {
        const text = `${before} ${name}@${host} ${after}`;
        expect(containsEmail(text)).toBe(true);
        expect(withoutContacts(text)).not.toContain('@');
        for (const at of [' (at) ', ' [at] ', ' @ ', '(a)', '@ '])
          expect(containsEmail(`${before} ${name}${at}${host} ${after}`)).toBe(true);
      }),
    );
  });

  it('is no handle and no price', () => {
    for (const text of [
      '@dagsljus',
      '5 st @ 20 kr',
      'a@b',
      'möte @ Rosenbad',
      'Följ oss @dagsljus.se',
      'enligt (a) miljö och (b) trafik.se',
      'artikel 5(a) och 6.1(b).',
    ])
      expect(containsEmail(text)).toBe(false);
  });
});

describe('A phone number', () => {
  it.each([
    '070-123 45 67',
    '0701234567',
    '070 123 45 67',
    '08-123 456 78',
    '054-14 15 16',
    '054–14 15 16',
    '+46 70 123 45 67',
    '+46701234567',
    '0046 70-123 45 67',
    '+46 (0)70 123 45 67',
    '+32 2 284 21 11',
    '+44 20 7946 0958',
    'tel. 054 123456',
    'Telefon: 010-123 45 67',
    'phone 020 7946 0958',
    '0701 23 45 67',
    '070/123 45 67',
    '070.123.45.67',
    '070-123-45-67',
    '070\u00A0123\u00A045\u00A067',
    '(054) 12 34 56',
    '(08) 123 456 78',
    '054/12 34 56',
    '08/123 456 78',
    '054 12 34 56',
    '054 123456',
    '054.12.34.56',
    '031 123 45 67',
    '0554 190 00',
    '08 123 456 78',
  ])('written %s is found, and taken out', (written) => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const text = `${before} ${written}, ${after}`;
        expect(containsPhone(text)).toBe(true);
        expect(withoutContacts(text)).not.toMatch(/\d{2}/);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    '006411421255-36',
    'IHK Nord 006411421255-36',
    '0764199368-97',
    '01-03-2022',
    '2026-03-12',
    'dnr 0328-2021',
    'C9 0328/2021 – 2021/0214(COD)',
    '100 000 000 kr',
    '+10 000 000 euro',
    '212000-0142',
    'kl. 08-12',
    '2021–2027',
    '0,5 procent',
    'EU 2023/0123(COD)',
    '12 34 56 kronor',
    'kostnaden är 054 kr',
    'RS 2026/0123',
    'RS/054/2026',
    'RS 054/2026, 12 sidor',
    'dnr 2024-123-45',
    'dnr 054/2026 12 34 56',
    'möte 08/12 2026 kl. 10.00',
    'den 08 12 2026',
    '2026 08 12 1030',
    '20260812 1030',
    '08.12.2026',
    '2026.03.04',
    'kl. 08.30–12.15',
    'kl. 08 12 eller 09 15',
    'budgetåren 020 2024 2025',
    '556012-5790',
    '5560125790',
    'Bankgiro 5050-1055',
    'varor i 0802.12.90',
    'linjerna 010, 011 och 013',
    '10 054 12 34 56 kr',
    '01 02 03 04 05 06 07',
    'mellan 10 000 000 och 12 500 000 kr',
    'väg 054/056, 12 km',
    '653 40 Karlstad',
    'A9 0162/2022 – 2021/0214(COD)',
    'SWE 01-23 45',
  ])('is not seen in “%s”', (text) => {
    expect(containsPhone(text)).toBe(false);
    expect(withoutContacts(text)).toBe(text);
  });
});

describe('Words about a person', () => {
  it.each([
    'hans svåra sjukdom',
    'Anna är sjukskriven',
    'her cancer treatment',
    'diagnosed with',
    'min mammans demens',
    'deras son har autism',
    'min mamma har svår demens',
    'their daughter has severe epilepsy',
    'hennes adhd',
  ])('are seen when they tell of health: %s', (text) => {
    expect(mentionsHealth(`Vi talade om ${text} och annat`)).toBe(true);
  });

  it.each([
    'pancreatic cancer',
    'cancervården i regionen',
    'psykisk hälsa',
    'Health Coalition',
    'sjukhuset i Torsby',
    'skolor för barn som har autism',
    'deras barn har långt till skolan',
    'deras förbund har stöd till forskning om diabetes',
    'their members have a plan for asthma care',
  ])('are none when a subject is meant: %s', (text) => {
    expect(mentionsHealth(text)).toBe(false);
  });

  it('are seen when they tell of union membership, and not when a union is the counterpart', () => {
    expect(mentionsUnionMembership('hon är fackligt ansluten')).toBe(true);
    expect(mentionsUnionMembership('he is a union member')).toBe(true);
    expect(mentionsUnionMembership('möte med fackförbundet Kommunal')).toBe(false);
    expect(mentionsUnionMembership('the European Union')).toBe(false);
  });
});

describe('A text of a record', () => {
  it('is scanned for everything at once', () => {
    const text = 'Anna (640823-3234, anna@example.se, 070-123 45 67) är sjukskriven och fackligt ansluten';
    expect(scanText(text)).toEqual(['PERSONAL_NUMBER', 'EMAIL', 'PHONE', 'HEALTH', 'UNION']);
    expect(scanText('Regionen vill förlänga avtalet om tågtrafiken till Torsby.')).toEqual([]);
  });

  it('is scanned in a moment, however long and strange', () => {
    for (const piece of [
      'a',
      '0',
      '0 ',
      '070-',
      '+46 ',
      'a@',
      'min ',
      'a.',
      '(',
      '-',
      '(a)',
      ' @ ',
      '054 12 ',
      '054/',
      'deras son har ',
      '(08) ',
      '1981 12 18 ',
    ]) {
      const started = Date.now();
      scanText(piece.repeat(20_000));
      withoutContacts(piece.repeat(20_000));
      expect(Date.now() - started).toBeLessThan(2000);
    }
  });
});
