import type { ImportReport } from '../office/imports/import-report.js';
import type { Language, Texts } from '../platform/language/language.js';
import { qualityNoteTexts } from '../words/quality-notes.js';

interface Surroundings {
  dryRun: boolean;
  language: Language;
  /** Where the whole report is. */
  reportPath: string | undefined;
}

const MOST_REJECTED = 10;

/** What an import did, as a table for people. */
export function importSummary(report: ImportReport, around: Surroundings): string {
  const { language } = around;
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB');
  const line = ([name, value, of]: Line) =>
    `${of ? '    ' : '  '}${name[language].padEnd(of ? 44 : 46)}${number.format(value).padStart(10)}`;
  const sections = [
    ...(around.dryRun ? [TRIED[language]] : []),
    rowLines(report).map(line).join('\n'),
    meetingLines(report).map(line).join('\n'),
    ...noteLines(report, line),
    ...rejectedLines(report, around),
    speed(report, number)[language],
  ];
  return `${sections.join('\n\n')}\n`;
}

/** `of`: a part of the line above. */
type Line = [name: Texts, value: number, of?: boolean];

const TRIED: Texts = {
  sv: 'Prov: ingenting har ändrats. Så här skulle det ha blivit:',
  en: 'A trial: nothing has been changed. This is what would have become of it:',
};

function rowLines(report: ImportReport): Line[] {
  return [
    [{ sv: 'Filer', en: 'Files' }, report.files.length],
    [{ sv: 'Rader', en: 'Rows' }, report.rows],
    [{ sv: 'blev egna möten', en: 'became meetings of their own' }, report.meetings, true],
    [
      { sv: 'hör till samma möte som en annan rad', en: 'belong to the meeting of another row' },
      report.groupedRows,
      true,
    ],
    [
      { sv: 'säger detsamma som en annan rad', en: 'say the same as another row' },
      report.duplicateRows,
      true,
    ],
    [
      { sv: 'är tomma eller utelämnade av mappningen', en: 'are blank or left out by the mapping' },
      report.filteredRows,
      true,
    ],
    [
      { sv: 'säger att inget fanns att rapportera', en: 'say that there was nothing to report' },
      report.nilReturns,
      true,
    ],
    [{ sv: 'avvisade', en: 'rejected' }, report.rejectedRows, true],
  ];
}

function meetingLines(report: ImportReport): Line[] {
  return [
    [{ sv: 'Möten', en: 'Meetings' }, report.meetings],
    [{ sv: 'nya', en: 'new' }, report.created, true],
    [{ sv: 'ändrade', en: 'changed' }, report.updated, true],
    [{ sv: 'oförändrade', en: 'unchanged' }, report.unchanged, true],
    [
      { sv: 'Publicerade, eller ny offentlig version', en: 'Published, or a new public version' },
      report.published,
    ],
    [{ sv: 'Nya organisationer', en: 'New organisations' }, report.organisations],
    [
      {
        sv: 'Importerade förut, borta ur filerna (ligger kvar)',
        en: 'Imported before, gone from the files (kept)',
      },
      report.missing,
    ],
  ];
}

function noteLines({ notes, files }: ImportReport, line: (line: Line) => string): string[] {
  const texts = Object.entries(notes).map(([code, count]): Line => [noteText(code), count, true]);
  const handled = files.reduce((total, file) => total + file.handled.length, 0);
  const all: Line[] = [
    ...(handled > 0 ? [[HANDLED, handled] as Line] : []),
    ...(texts.length > 0 ? [[NOTED, texts.reduce((total, [, count]) => total + count, 0)] as Line] : []),
    ...texts,
  ];
  return all.length === 0 ? [] : [all.map(line).join('\n')];
}

const NOTED: Texts = { sv: 'Anmärkningar på kvaliteten', en: 'Notes on the quality' };
const HANDLED: Texts = {
  sv: 'Celler med text som behövde åtgärdas',
  en: 'Cells with text that had to be put right',
};
const LONGEST_NOTE = 43;

function noteText(code: string): Texts {
  const { sv, en } = qualityNoteTexts(code, { length: 0, shortest: 80, longest: 0, date: '…' });
  const cut = (text: string) => (text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE - 1)}…` : text);
  return { sv: cut(sv), en: cut(en) };
}

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

function speed({ seconds, rowsPerSecond, peakMemoryBytes }: ImportReport, number: Intl.NumberFormat): Texts {
  const [rate, memory] = [
    number.format(rowsPerSecond),
    number.format(Math.round(peakMemoryBytes / 1_000_000)),
  ];
  return {
    sv: `${number.format(seconds)} s, ${rate} rader/s, högst ${memory} MB minne.`,
    en: `${number.format(seconds)} s, ${rate} rows/s, at most ${memory} MB of memory.`,
  };
}
