import { htmlOf } from '../../platform/pages/page.js';
import { type Message, type Params, say } from '../../platform/language/message.js';
import { type LetterTexts, oneLine, Paper } from '../../platform/mail/letter.js';
import { outcomeInWords } from '../../words/report-words.js';
import { dayIn } from './receipt.page.js';
import type { ReportLetter } from './report-book.service.js';
import { reportLetterMessages as texts } from './report-letter.messages.js';

interface Telling {
  letter: ReportLetter;
  /** What the register is called. */
  register: string;
  /** Where what became of it stands. */
  url: string;
  addressDays: number;
}

/** Says that a report came in. Whoever gets it may not have written it: nothing of what was written stands in it. */
export function receiptLetter({ letter, register, url, addressDays }: Telling): Promise<LetterTexts> {
  const told = (message: Message, params?: Params) => say(message, letter.language, params);
  return lettered(letter, {
    subject: told(texts.receiptSubject, { register }),
    paragraphs: [told(texts.receipt, { register, day: dayIn(letter.dueOn, letter.language) })],
    link: [told(texts.receiptLink), url],
    end: [told(texts.forget, { days: addressDays }), told(texts.noTracking)],
  });
}

/** Tells the answer. */
export function answerLetter({ letter, register, url, addressDays }: Telling): Promise<LetterTexts> {
  const { language, outcome, answer } = letter;
  const told = (message: Message, params?: Params) => say(message, language, params);
  return lettered(letter, {
    subject: told(texts.answerSubject, { register }),
    paragraphs: [
      told(texts.answer, { register }),
      ...(outcome ? [outcomeInWords(outcome, language)] : []),
      ...(answer ?? '').split(/\n{2,}/),
    ],
    link: [told(texts.answerLink), url],
    end: [told(texts.last, { days: addressDays }), told(texts.noTracking)],
  });
}

interface Parts {
  subject: string;
  paragraphs: readonly string[];
  link: readonly [label: string, url: string];
  end: readonly string[];
}

async function lettered({ language }: ReportLetter, parts: Parts): Promise<LetterTexts> {
  const { paragraphs, end } = parts;
  const [label, url] = parts.link;
  const subject = oneLine(parts.subject);
  return {
    subject,
    text: [...paragraphs, `${label}:\n${url}`, ['--', ...end].join('\n')].join('\n\n') + '\n',
    html: await htmlOf(
      <Paper language={language} title={subject}>
        <Paragraphs texts={paragraphs} />
        <p>
          <a href={url}>{label}</a>
        </p>
        <hr />
        <Paragraphs texts={end} />
      </Paper>,
    ),
  };
}

function Paragraphs({ texts: all }: { texts: readonly string[] }) {
  return (
    <>
      {all.map((each, place) => (
        <p key={place}>{each}</p>
      ))}
    </>
  );
}
