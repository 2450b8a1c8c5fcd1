import type { ComponentChildren } from 'preact';
import type { Language } from '../../platform/language/language.js';
import { say } from '../../platform/language/message.js';
import { Page } from '../../platform/pages/page.js';
import { letterboxFrameMessages as texts } from './letterbox-frame.messages.js';

interface FrameProps {
  view: {
    language: Language;
    /** The same in the other language. */
    otherUrl: string;
  };
  title: string;
  description: string;
  children: ComponentChildren;
}

/** What stands around every page on which the public sends something in. */
export function Frame({ view: { language, otherUrl }, title, description, children }: FrameProps) {
  return (
    <Page
      language={language}
      title={title}
      description={description}
      head={<meta name="robots" content="noindex" />}
    >
      <header>
        <a class="brand" href={language === 'sv' ? '/' : '/en'}>
          {say(texts.home, language)}
        </a>
        <a href={otherUrl} lang={language === 'sv' ? 'en' : 'sv'}>
          {say(texts.otherLanguage, language)}
        </a>
      </header>
      <main>{children}</main>
    </Page>
  );
}
