import { describe, expect, it } from '@jest/globals';
import { guessColumns } from './column-guess.rules.js';
import { Meaning } from './meaning.js';
import { surveyColumns } from './survey.rules.js';

const M = Meaning;

function guess(header: readonly string[], ...rows: string[][]) {
  const cells = rows.map((each) => ({ cells: each }));
  return guessColumns(surveyColumns(header, cells), rows.length, [
    { code: 'transport', names: ['Transporter', 'Transport'] },
  ]);
}
const meanings = (header: readonly string[], ...rows: string[][]) =>
  guess(header, ...rows).map(({ meaning }) => meaning);

describe('What the columns of a file mean', () => {
  it.each([
    [
      ['Datum', 'Motpart', 'Ärende', 'Kontaktsätt', 'Riktning'],
      [
        ['2026-01-02', 'Volvo AB', 'Laddstolpar', 'Teams', 'Inkommande'],
        ['2026-01-09', 'Svenska kyrkan', 'Ljud', 'Telefon', 'Utgående'],
      ],
      [M.DATE, M.COUNTERPART, M.TITLE, M.CHANNEL, M.DIRECTION],
    ],
    [
      ['', 'committees', 'country', 'date', 'dossier', 'lobbyists', 'location', 'mep', 'role', 'title'],
      [
        [
          '0',
          '[]',
          'Malta',
          '27-10-2021',
          '',
          'Terumo Europe',
          'remote',
          'Alex',
          'Member',
          'pancreatic cancer',
        ],
        [
          '1',
          "['IMCO']",
          'Malta',
          '06-10-2021',
          '',
          'Tilray, Frank',
          'Brussels',
          'Alex',
          'Member',
          'Cannabis',
        ],
      ],
      [
        M.ROW_NUMBER,
        M.KEYWORDS,
        M.COUNTRY,
        M.DATE,
        M.IGNORE,
        M.COUNTERPART,
        M.PLACE_AND_CHANNEL,
        M.OWN_PERSON,
        M.OWN_FUNCTION,
        M.TITLE,
      ],
    ],
    [
      [
        'Meeting ID',
        'Minister',
        'Start Date',
        'End Date',
        'Organisation',
        'Representative',
        'Reason',
        'Hopspitality?',
        'Original File',
      ],
      [
        [
          '1',
          'AG',
          '07-2012',
          '07-2012',
          'Sky',
          '',
          'Summer reception',
          '0',
          '83069_AGO_meetings_July_Sept_12.csv',
        ],
        [
          '1',
          'AG',
          '07-2012',
          '07-2012',
          'Law Society',
          '',
          'Summer reception',
          '0',
          '83069_AGO_meetings_Oct_Dec_12.csv',
        ],
      ],
      [M.KEY, M.OWN_PERSON, M.DATE, M.END_DATE, M.ORGANISATION, M.THEIR_PERSON, M.TITLE, M.GIFTS, M.IGNORE],
    ],
    [
      ['Org.nr', 'Organisation', 'Mötesdatum', 'Plats', 'Vem hos oss', 'Syfte', 'Rubrik'],
      [['556012-5790', 'AB Volvo', '5 mars 2024', 'Karlstad', 'Åsa Öst', 'Om buss', 'Buss']],
      [M.ORGANISATION_NUMBER, M.ORGANISATION, M.DATE, M.PLACE, M.OWN_PERSON, M.PURPOSE, M.TITLE],
    ],
    [
      ['Datum', 'Namn', 'Organisation', 'Ärende'],
      [['2026-01-02', 'Anna Exempelsson', 'AB Volvo', 'Laddstolpar']],
      [M.DATE, M.THEIR_PERSON, M.ORGANISATION, M.TITLE],
    ],
    [
      ['Date', 'Name', 'Job title', 'Organisation', 'Purpose of meeting'],
      [['2026-01-02', 'John Example', 'Director', 'Example Ltd', 'Charging points']],
      [M.DATE, M.THEIR_PERSON, M.THEIR_FUNCTION, M.ORGANISATION, M.TITLE],
    ],
    [
      ['Datum', 'Tid', 'Namn', 'Titel', 'Organisation', 'Org.nr', 'Ärende', 'Vad mötet gällde'],
      [['2026-01-02', '10:00', 'Anna Exempelsson', 'Vd', 'AB Volvo', '556012-5790', 'Laddstolpar', 'Fler']],
      [
        M.DATE,
        M.IGNORE,
        M.THEIR_PERSON,
        M.THEIR_FUNCTION,
        M.ORGANISATION,
        M.ORGANISATION_NUMBER,
        M.TITLE,
        M.PURPOSE,
      ],
    ],
    [
      ['Datum', 'Motpart', 'Mötet gällde', 'Syfte', 'Vad mötet handlade om'],
      [['2026-01-02', 'AB Volvo', 'Laddstolpar', 'Fler', 'Laddstolpar']],
      [M.DATE, M.COUNTERPART, M.TITLE, M.PURPOSE, M.IGNORE],
    ],
    [
      ['Datum', 'Motpart', 'Vad mötet gällde', 'Ärende'],
      [['2026-01-02', 'AB Volvo', 'Laddstolpar längs vägen', 'Laddstolpar']],
      [M.DATE, M.COUNTERPART, M.PURPOSE, M.TITLE],
    ],
    [
      ['Datum', 'Namn', 'Ärende'],
      [['2026-01-02', 'AB Volvo', 'Laddstolpar']],
      [M.DATE, M.ORGANISATION, M.TITLE],
    ],
    [
      ['Datum', 'Organisationens namn', 'Titel'],
      [['2026-01-02', 'AB Volvo', 'Laddstolpar']],
      [M.DATE, M.ORGANISATION, M.TITLE],
    ],
    [
      ['Datum', 'Minister', 'Befattning', 'Kontaktperson', 'Organisation', 'Ärende'],
      [['2026-01-02', 'Anna', 'Statsråd', 'Bo', 'AB Volvo', 'Laddstolpar']],
      [M.DATE, M.OWN_PERSON, M.OWN_FUNCTION, M.THEIR_PERSON, M.ORGANISATION, M.TITLE],
    ],
    [
      ['Datum', 'Namn', 'Titel', 'Organisation'],
      [['2026-01-02', 'Anna', 'Laddstolpar', 'AB Volvo']],
      [M.DATE, M.THEIR_PERSON, M.TITLE, M.ORGANISATION],
    ],
  ])('%j', (header, rows, expected) => {
    expect(meanings(header, ...rows)).toEqual(expected);
  });

  it('is found out from the cells where the names say nothing', () => {
    expect(
      meanings(
        ['A', 'B', 'C', 'D'],
        ['2026-01-02', 'Volvo AB', 'Teams', 'Ett långt samtal om hur bussarna ska gå till Oslo nästa år'],
        ['2026-01-03', 'Saab AB', 'Telefon', 'Ett långt samtal om hur tågen ska gå till Oslo nästa år igen'],
        ['2026-01-04', 'Saab AB', 'Telefon', 'Mer om samma sak, som tog en timme att reda ut för alla'],
      ),
    ).toEqual([M.DATE, M.COUNTERPART, M.CHANNEL, M.TITLE]);
  });

  it('is not believed of a column called date that holds none', () => {
    expect(meanings(['Uppdaterad av', 'Date'], ['Anna', 'Bo'], ['Cia', 'Du'])).toEqual([M.IGNORE, M.IGNORE]);
  });

  it('is one title and one day each, whatever the file calls its columns', () => {
    expect(
      meanings(['Datum', 'Datum registrerat', 'Ämne', 'Ärende'], ['2026-01-02', '2026-01-03', 'A', 'B']),
    ).toEqual([M.DATE, M.IGNORE, M.TITLE, M.IGNORE]);
  });

  it('comes with what the values stand for, and with what stands between several names', () => {
    const [channel, party, topic] = guess(
      ['Kanal', 'Motpart', 'Ämnesområde'],
      ['Teams', 'Volvo AB; Saab AB', 'Transport'],
      ['Öga mot öga', 'Scania AB', 'Väder'],
    );
    expect(channel?.values).toEqual({ Teams: 'VIDEO_CALL' });
    expect(party?.separator).toBe('SEMICOLON');
    expect(topic?.values).toEqual({ Transport: 'transport' });
  });

  it('is nothing at all of a thousand empty columns', () => {
    const header = Array.from({ length: 1000 }, () => '');
    expect(new Set(meanings(header, header))).toEqual(new Set([M.IGNORE]));
  });
});
