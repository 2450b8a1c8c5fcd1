import { dayInWords, monthInWords } from '../../platform/language/in-words.js';
import type { Language } from '../../platform/language/language.js';
import { type Message, type Params, say } from '../../platform/language/message.js';
import { type LetterTexts, oneLine, Paper, registerName } from '../../platform/mail/letter.js';
import { htmlOf } from '../../platform/pages/page.js';
import type { DueLine } from './due-line.rules.js';
import { reminderMessages as texts } from './reminders.messages.js';

/** What a reminder tells, and where its links lead. */
interface Reminding {
  language: Language;
  /** The most urgent first. */
  lines: readonly DueLine[];
  publicUrl: string;
  publisherName: string | undefined;
  stopUrl: string;
}

/** A line as it is read: what, by when, and where it is done. */
interface Told {
  what: string;
  when: string;
  url: string;
}

const MOST = 30;

/** Tells what is due: the kind, the days and where to go. What a meeting is about, and with whom, stays inside. */
export async function reminderLetter(reminding: Reminding): Promise<LetterTexts> {
  const { language, lines, stopUrl } = reminding;
  const told = (message: Message, params?: Params) => say(message, language, params);
  const register = registerName(reminding.publisherName, language);
  const late = lines.filter((line) => line.late).length;
  const subject = oneLine(told(texts.subject, { register, count: lines.length, late }));
  const listed = lines.slice(0, MOST).map((line) => lineTold(line, reminding));
  const more = lines.length > MOST ? `${told(texts.more, { count: lines.length - MOST })} ` : '';
  const intro = told(texts.intro, { register });
  const [noTitles, why, stop] = [told(texts.noTitles), told(texts.why), told(texts.stopLink)];
  const officeUrl = officeOf(reminding);
  return {
    subject,
    text:
      [
        intro,
        ...listed.map(({ what, when, url }) => [what, when, url].join('\n')),
        `${more}${told(texts.all)}: ${officeUrl}`,
        noTitles,
        ['--', why, `${stop}: ${stopUrl}`].join('\n'),
      ].join('\n\n') + '\n',
    html: await htmlOf(
      <Paper language={language} title={subject}>
        <p>{intro}</p>
        <Lines listed={listed} />
        <p>
          {more}
          <a href={officeUrl}>{told(texts.all)}</a>
        </p>
        <p>{noTitles}</p>
        <hr />
        <p>{why}</p>
        <p>
          <a href={stopUrl}>{stop}</a>
        </p>
      </Paper>,
    ),
  };
}

function Lines({ listed }: { listed: readonly Told[] }) {
  return (
    <ul>
      {listed.map(({ what, when, url }) => (
        <li key={`${url} ${what}`}>
          <a href={url}>{what}</a>
          <br />
          {when}
        </li>
      ))}
    </ul>
  );
}

function lineTold(line: DueLine, reminding: Reminding): Told {
  const { language } = reminding;
  const { kind, dueOn, late, date, month, posts = 1 } = line;
  const what = {
    date: date === undefined ? '–' : dayInWords(date, language),
    month: month === undefined ? '–' : monthInWords(month, language),
    posts,
  };
  const office = officeOf(reminding);
  return {
    what: say(texts[kind], language, what),
    when: say(late ? texts.late : texts.by, language, { day: dayInWords(dueOn, language) }),
    url: placeOf(line, office),
  };
}

function placeOf({ kind, meetingId, reportId }: DueLine, office: string): string {
  if (reportId !== undefined) return `${office}/reports/${reportId}`;
  if (kind === 'DELAY') return `${office}/review/${meetingId ?? ''}/delay/review`;
  return meetingId === undefined ? office : `${office}/meetings/${meetingId}`;
}

function officeOf({ publicUrl }: Reminding): string {
  return `${publicUrl}/office`;
}
