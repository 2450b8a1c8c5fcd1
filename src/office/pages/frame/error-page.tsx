import type { Language } from '../../../platform/language/language.js';
import { type Message, say, sayReason } from '../../../platform/language/message.js';
import type { Refusal, RefusalCode } from '../../../platform/errors/refusal.js';
import { accountMessages } from '../../accounts/accounts.messages.js';
import type { OfficePage } from './answer.js';
import { ButtonLink } from './buttons.js';
import { frameMessages as texts } from './frame.messages.js';
import { Heading } from './office-frame.js';
import type { Visit } from './visit.js';

/** What went wrong, as far as somebody may know. */
export interface Failure {
  /** Undefined for what the caller did not cause. */
  refusal: Refusal | undefined;
  status: number;
  correlationId: string;
}

const TITLES: Partial<Record<RefusalCode, Message>> = {
  INVALID: texts.invalid,
  OBSTACLES: texts.invalid,
  FORBIDDEN: texts.forbidden,
  NOT_FOUND: texts.notFound,
  CONFLICT: texts.conflict,
  RATE_LIMITED: texts.tooMany,
  UNAVAILABLE: texts.unavailable,
};

/** Says what went wrong and where to go from here. */
export function errorPage({ language, who }: Visit, failure: Failure): OfficePage {
  const { refusal, status } = failure;
  const title = say((refusal && TITLES[refusal.code]) ?? texts.wrong, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      {sentencesOf(failure).map((sentence) => (
        <p key={sentence(language)}>{sentence(language)}</p>
      ))}
      <p>
        <ButtonLink href={who ? '/office' : '/office/sign-in'} look="secondary">
          {say(who ? texts.toWork : texts.signIn, language)}
        </ButtonLink>
      </p>
    </>
  );
  return { title, body, status };
}

type Sentence = (language: Language) => string;

function sentencesOf({ refusal, correlationId }: Failure): Sentence[] {
  if (!refusal) return [(language) => say(texts.wrongMore, language, { id: correlationId })];
  if (refusal.code === 'NOT_FOUND') return [(language) => say(texts.notFoundMore, language)];
  if (refusal.reasons[0]?.message === accountMessages.operationNotAllowed) {
    return [(language) => say(texts.forbiddenMore, language)];
  }
  const told = refusal.reasons.map((each) => (language: Language) => sayReason(each, language));
  if (refusal.code !== 'UNAVAILABLE') return told;
  return [...told, (language) => say(texts.unavailableMore, language)];
}
