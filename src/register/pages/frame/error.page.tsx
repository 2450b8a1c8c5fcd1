import { renderToString } from 'preact-render-to-string';
import type { Refusal, RefusalCode } from '../../../platform/errors/refusal.js';
import type { Language } from '../../../platform/language/language.js';
import { type Message, type Reason, say, sayReason } from '../../../platform/language/message.js';
import { TooMuchAsked } from '../../door/visitors.service.js';
import { restMessages } from '../../rest/rest.messages.js';
import { askedName } from '../../searches/search-in-words.js';
import { Card } from '../embed/card.js';
import { embedMessages } from '../embed/embed.messages.js';
import { pageAt, pathIn } from './portal-addresses.js';
import { PortalFrame } from './portal-frame.js';
import type { PortalPage } from './portal-page.js';
import { portalMessages as texts } from './portal.messages.js';
import { withoutParameters } from './tracking.rules.js';
import { WaysOn } from './ways-on.js';

/** What went wrong with a request to the portal, as far as its caller may know. */
export interface Failure {
  /** Undefined for what the caller did not cause. */
  refusal: Refusal | undefined;
  status: number;
  url: string;
  correlationId: string;
  publicUrl: string;
}

const TITLES: Partial<Record<RefusalCode, Message>> = {
  INVALID: texts.invalid,
  NOT_FOUND: texts.notFound,
  RATE_LIMITED: texts.tooMany,
  UNAVAILABLE: texts.unavailable,
};

/** The page of what went wrong, whole: it needs nothing of the register, which may be what is away. */
export function errorHtml(failure: Failure): string {
  const { language, path } = pageAt(failure.url);
  if (path.startsWith('/embed/')) return `<!doctype html>\n${renderToString(errorCard(failure, language))}`;
  const page = errorPage(failure, language);
  const around = {
    language,
    address: path,
    publicUrl: failure.publicUrl,
    publisher: null,
    demonstration: false,
    contact: null,
    revision: null,
  };
  return `<!doctype html>\n${renderToString(PortalFrame({ page, around }))}`;
}

// The card stands in a page of somebody else, which has a frame of its own.
function errorCard(failure: Failure, language: Language) {
  const title = say(titleOf(failure), language);
  const home = failure.publicUrl + pathIn(language, '/');
  return (
    <Card language={language} title={title} canonical={home}>
      <h1>{title}</h1>
      {sentencesOf(failure, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a href={home} target="_blank" rel="noopener">
          {say(embedMessages.toRegister, language)}
        </a>
      </p>
    </Card>
  );
}

function errorPage(failure: Failure, language: Language): PortalPage {
  const title = say(titleOf(failure), language);
  const sentences = sentencesOf(failure, language);
  const body = (
    <div class="prose">
      <h1 class="ds-heading">{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <WaysOn language={language} toData={failure.status === 429} without={withoutUnknown(failure)} />
    </div>
  );
  return { title, description: sentences[0] ?? title, body, isUnlisted: true };
}

function titleOf({ refusal, status }: Failure): Message {
  if (status === 405) return texts.method;
  return (refusal && TITLES[refusal.code]) ?? texts.wrong;
}

function sentencesOf({ refusal, correlationId }: Failure, language: Language): string[] {
  if (!refusal) return [say(texts.wrongMore, language, { id: correlationId })];
  if (refusal.code === 'NOT_FOUND') return [say(texts.notFoundMore, language)];
  if (refusal instanceof TooMuchAsked) return tooMuchInWords(refusal, language);
  const told = refusal.reasons.map((each) => reasonInWords(each, language));
  if (refusal.code === 'RATE_LIMITED') return [...told, say(texts.tooManyMore, language)];
  return refusal.code === 'UNAVAILABLE' ? [...told, say(texts.unavailableMore, language)] : told;
}

// Programs are told which header says how long; nobody sees that in a browser.
function tooMuchInWords({ passed }: TooMuchAsked, language: Language): string[] {
  const { limit, wait } = passed;
  const when =
    limit === 'clientRequestsAtOnce'
      ? say(texts.tooManyAtOnce, language)
      : say(texts.tooManyWait, language, { seconds: wait });
  return [say(texts.tooManyWhy, language), when, say(texts.tooManyMore, language)];
}

// Whoever was sent a link did not write what is wrong with it: the way on is the same address without that.
function withoutUnknown({ refusal, url }: Failure): string | undefined {
  const unknown = refusal?.reasons.filter(isOfUnknown).map(({ field }) => field) ?? [];
  return unknown.length > 0 ? withoutParameters(url, (name) => unknown.includes(name)) : undefined;
}

function isOfUnknown({ message }: Reason): boolean {
  return message === restMessages.unknownParameter || message === restMessages.noSuchParameter;
}

// What is wrong in an address stands behind a name there. What programs may ask is nothing to read on a page.
function reasonInWords(each: Reason, language: Language): string {
  if (isOfUnknown(each)) return say(texts.unknownAsked, language, { name: each.field ?? '' });
  const [name = ''] = each.field?.split('/').filter(Boolean) ?? [];
  const said = sayReason(each, language);
  return name === '' ? said : `${askedName(name, language)}: ${said}`;
}
