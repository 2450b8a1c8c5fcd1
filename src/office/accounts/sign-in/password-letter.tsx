import { momentInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { type LetterTexts, oneLine, Paper, registerName } from '../../../platform/mail/letter.js';
import { htmlOf } from '../../../platform/pages/page.js';
import { passwordLetterMessages as texts } from './password-letter.messages.js';

/** A change of a password, and where its letter leads. */
interface Changed {
  language: Language;
  username: string;
  at: string;
  publicUrl: string;
  publisherName: string | undefined;
}

/** Says that a password was changed, and what to do if that was somebody else. */
export async function passwordLetter(changed: Changed): Promise<LetterTexts> {
  const { language, username, at, publicUrl, publisherName } = changed;
  const register = registerName(publisherName, language);
  const params = { register, username, moment: momentInWords(at, language) };
  const told = (message: Message) => say(message, language, params);
  const subject = oneLine(told(texts.subject));
  const sentences = [told(texts.what), told(texts.byYou), told(texts.notByYou)];
  const account = `${publicUrl}/office/account`;
  return {
    subject,
    text: `${[...sentences, `${told(texts.account)}: ${account}`].join('\n\n')}\n`,
    html: await htmlOf(
      <Paper language={language} title={subject}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <a href={account}>{told(texts.account)}</a>
        </p>
      </Paper>,
    ),
  };
}
