import { dayInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { RegisterRecord } from '../../records/register.record.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { aboutPart } from './about-pages.js';
import { accessibilityMessages as texts } from './accessibility.messages.js';

/** Whoever assesses the pages anew, or changes what is said of them, changes this as well. */
const ASSESSED = { on: '2026-11-22', version: '0.1', updated: '2026-11-22' };

const DIGG = 'https://www.digg.se/tdosanmalan';
const GAPS = [texts.gapExplorer, texts.gapTexts, texts.gapSpoken, texts.gapSigns];

/** How far everyone can use the site, what they cannot, and whom to tell. */
export function accessibilityPage(register: RegisterRecord, language: Language): PortalPage {
  const told = (message: (typeof texts)['title'], params = {}) => say(message, language, params);
  return {
    ...aboutPart('accessibility', language),
    title: told(texts.title),
    body: (
      <div class="prose">
        <h1 class="ds-heading">{told(texts.title)}</h1>
        <p class="lead">{told(texts.whose, { publisher: register.publisher })}</p>
        <h2>{told(texts.statusTitle)}</h2>
        <p>{told(texts.status)}</p>
        <Complaints register={register} language={language} />
        <h2>{told(texts.gapsTitle)}</h2>
        <ul>
          {GAPS.map((gap) => (
            <li key={gap.code}>{told(gap)}</li>
          ))}
        </ul>
        <h2>{told(texts.methodTitle)}</h2>
        <p>{told(texts.methodSelf)}</p>
        <p>{told(texts.methodNot)}</p>
        <p>
          {told(texts.assessed, { day: dayInWords(ASSESSED.on, language), version: ASSESSED.version })}{' '}
          {told(texts.updated, { day: dayInWords(ASSESSED.updated, language) })}
        </p>
      </div>
    ),
  };
}

function Complaints({ register, language }: { register: RegisterRecord; language: Language }) {
  return (
    <>
      <h2>{say(texts.reportTitle, language)}</h2>
      <p>{say(texts.report, language)}</p>
      <p class="actions">
        <a class="ds-button" href={pathIn(language, '/about/accessibility/report')}>
          {say(texts.reportLink, language)}
        </a>
      </p>
      {register.contact && (
        <p>
          {say(texts.orWrite, language)} <a href={`mailto:${register.contact}`}>{register.contact}</a>.
        </p>
      )}
      <h2>{say(texts.supervisionTitle, language)}</h2>
      <p>{say(texts.supervision, language)}</p>
      <p>
        <a class="ds-link" href={DIGG} hrefLang="sv">
          {say(texts.digg, language)}
        </a>
      </p>
    </>
  );
}
