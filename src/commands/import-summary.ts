import type { ImportReport } from '../office/imports/import-report.js';
import { numberInWords } from '../platform/language/in-words.js';
import type { Language, Texts } from '../platform/language/language.js';
import type { QualityNoteCode } from '../words/quality-notes.js';

interface Surroundings {
  dryRun: boolean;
  language: Language;
  /** Where the whole report is. */
  reportPath: string | undefined;
}

/** `of`: a part of the line above. */
type Line = [name: Texts, value: number, of?: 'of'];

const MOST_REJECTED = 10;
const WIDTH = 62;

/** What an import did, as a table for people. */
export function importSummary(report: ImportReport, around: Surroundings): string {
  const { language } = around;
  const line = ([name, value, of]: Line): string => {
    const indent = of ? '    ' : '  ';
    return `${indent}${name[language].padEnd(WIDTH - indent.length)}${numberInWords(value, language).padStart(10)}`;
  };
  const blocks = [rowLines(report), meetingLines(report), noteLines(report)].filter(
    ({ length }) => length > 0,
  );
  const sections = [
    ...(around.dryRun ? [TRIED[language]] : []),
    ...blocks.map((lines) => lines.map(line).join('\n')),
    ...rejectedLines(report, around),
    speed(report, language),
  ];
  return `${sections.join('\n\n')}\n`;
}

const TRIED: Texts = {
  sv: 'Prov: ingenting har ändrats. Så här skulle det ha blivit:',
  en: 'A trial: nothing has been changed. This is what would have become of it:',
};

function rowLines(report: ImportReport): Line[] {
  return [
    [{ sv: 'Filer', en: 'Files' }, report.files.length],
    [{ sv: 'Rader', en: 'Rows' }, report.rows],
    [{ sv: 'blev möten', en: 'became meetings' }, report.meetings, 'of'],
    [
      { sv: 'hör till en annan rads möte', en: 'belong to the meeting of another row' },
      report.groupedRows,
      'of',
    ],
    [
      { sv: 'säger detsamma som en annan rad', en: 'say the same as another row' },
      report.duplicateRows,
      'of',
    ],
    [
      { sv: 'är tomma eller utelämnas av mappningen', en: 'are blank or left out by the mapping' },
      report.filteredRows,
      'of',
    ],
    [{ sv: 'är nollrapporter', en: 'are nil returns' }, report.nilReturns, 'of'],
    [{ sv: 'avvisade', en: 'rejected' }, report.rejectedRows, 'of'],
  ];
}

function meetingLines(report: ImportReport): Line[] {
  return [
    [{ sv: 'Möten', en: 'Meetings' }, report.meetings],
    [{ sv: 'nya', en: 'new' }, report.created, 'of'],
    [{ sv: 'ändrade', en: 'changed' }, report.updated, 'of'],
    [{ sv: 'oförändrade', en: 'unchanged' }, report.unchanged, 'of'],
    ...(report.heldBack > 0 ? [[HELD_BACK, report.heldBack, 'of'] as Line] : []),
    ...(report.dropped > 0 ? [[DROPPED, report.dropped, 'of'] as Line] : []),
    [
      { sv: 'Publicerade, eller ny offentlig version', en: 'Published, or a new public version' },
      report.published,
    ],
    [{ sv: 'Nya organisationer', en: 'New organisations' }, report.organisations],
    [
      {
        sv: 'Importerade förut men borta ur filerna; de ligger kvar',
        en: 'Imported before but gone from the files; they stay',
      },
      report.missing,
    ],
  ];
}

// The operator may change everything but what was destroyed.
const DROPPED = {
  sv: 'kastade eller gallrade som utkast här',
  en: 'thrown away or destroyed as drafts here',
};
const HELD_BACK: Texts = {
  sv: 'av dem ändrade i källan, men delvis gallrade här',
  en: 'of them changed in the source, but partly destroyed here',
};

/** What was put right or doubted in the texts. That sources say little of direction, gifts and asks is no news. */
function noteLines({ notes, files }: ImportReport): Line[] {
  const cells = files.reduce((total, { handled }) => total + handled.length, 0);
  const meetings = Object.entries(TOLD).flatMap(([code, text]): Line[] => {
    const count = notes[code];
    return count === undefined ? [] : [[text, count]];
  });
  return [...(cells > 0 ? [[CELLS, cells] as Line] : []), ...meetings];
}

const CELLS: Texts = {
  sv: 'Celler med tecken som fick åtgärdas',
  en: 'Cells whose characters were put right',
};

const TOLD: Readonly<Partial<Record<QualityNoteCode, Texts>>> = {
  dateSuspicious: {
    sv: 'Möten med ett datum som troligen är fel',
    en: 'Meetings with a date that is probably wrong',
  },
  titleShortened: { sv: 'Möten med avkortad rubrik', en: 'Meetings with a shortened title' },
  titleFromParticipants: { sv: 'Möten utan rubrik i källan', en: 'Meetings without a title in the source' },
  partiesUnseparated: {
    sv: 'Möten där alla deltagare inte gick att skilja åt',
    en: 'Meetings whose participants could not all be told apart',
  },
  peopleUnnamed: {
    sv: 'Möten med namn som inte publiceras',
    en: 'Meetings with names that are not published',
  },
  counterpartUnnamed: {
    sv: 'Möten utan motpart i källan',
    en: 'Meetings without a counterpart in the source',
  },
  ownSideUnnamed: { sv: 'Möten utan företrädare i källan', en: 'Meetings without an official in the source' },
  identifierDoubtful: {
    sv: 'Möten med ett tvivelaktigt registreringsnummer',
    en: 'Meetings with a doubtful register number',
  },
  contactRemoved: {
    sv: 'Möten där kontaktuppgifter togs bort',
    en: 'Meetings where contact details were removed',
  },
  charactersLost: { sv: 'Möten med tecken som gått förlorade', en: 'Meetings with characters that are lost' },
  formulaStart: {
    sv: 'Möten med text som börjar som en formel',
    en: 'Meetings with a text that begins like a formula',
  },
};

function rejectedLines({ files }: ImportReport, { language, reportPath }: Surroundings): string[] {
  const all = files.flatMap(({ file, rejected }) => rejected.map((row) => ({ file, ...row })));
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST_REJECTED).map(({ file, line, column, reason }) => {
    const place = column === null ? '' : ` ${column}:`;
    return `  ${file}:${String(line)}:${place} ${reason}`;
  });
  const rest = all.length - shown.length;
  const where = reportPath ?? '--report';
  const more: Texts = {
    sv: `  … och ${String(rest)} till (${where})`,
    en: `  … and ${String(rest)} more (${where})`,
  };
  const title: Texts = { sv: 'Avvisade rader:', en: 'Rejected rows:' };
  return [[title[language], ...shown, ...(rest > 0 ? [more[language]] : [])].join('\n')];
}

function speed({ seconds, rowsPerSecond, peakMemoryBytes }: ImportReport, language: Language): string {
  const megabytes = Math.round(peakMemoryBytes / 1_000_000);
  const [took, rate, memory] = [seconds, rowsPerSecond, megabytes].map((each) =>
    numberInWords(each, language),
  );
  return {
    sv: `${took} s, ${rate} rader/s, högst ${memory} MB minne.`,
    en: `${took} s, ${rate} rows/s, at most ${memory} MB of memory.`,
  }[language];
}
