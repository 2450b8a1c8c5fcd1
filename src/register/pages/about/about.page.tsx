import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import type { RegisterRecord } from '../../records/register.record.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { aboutMessages as texts } from './about.messages.js';
import { AboutPages } from './about-pages.js';
import { Prose, type Section } from './prose.js';

const SECTIONS: readonly Section[] = [
  { title: texts.whyTitle, texts: [texts.why, texts.own] },
  { title: texts.whatTitle, texts: [texts.what] },
  { title: texts.seeTitle, texts: [texts.see] },
  { title: texts.howTitle, texts: [texts.how] },
  { title: texts.figuresTitle, texts: [texts.figures] },
  { title: texts.changeTitle, texts: [texts.change] },
  { title: texts.wrongTitle, texts: [texts.wrong] },
  { title: texts.useTitle, texts: [texts.use] },
];

/** What this is, in ordinary words. */
export function aboutPage(register: RegisterRecord, language: Language): PortalPage {
  return {
    title: say(texts.title, language),
    description: say(texts.lead, language),
    area: 'about',
    body: (
      <Prose language={language} title={texts.title} lead={texts.lead} sections={SECTIONS}>
        <p>
          <a class="ds-link" href={pathIn(language, '/data')}>
            {say(texts.openData, language)}
          </a>
        </p>
        <Contact register={register} language={language} />
        <h2>{say(texts.more, language)}</h2>
        <AboutPages language={language} />
      </Prose>
    ),
  };
}

function Contact({ register, language }: { register: RegisterRecord; language: Language }) {
  return (
    <>
      <h2>{say(texts.contactTitle, language)}</h2>
      <p>
        {say(texts.whose, language, { publisher: register.publisher })}
        {register.contact && (
          <>
            {' '}
            {say(texts.contact, language)} <a href={`mailto:${register.contact}`}>{register.contact}</a>.
          </>
        )}
      </p>
    </>
  );
}
