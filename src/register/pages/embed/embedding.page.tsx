import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { aboutPart } from '../about/about-pages.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { embedMessages as texts } from './embed.messages.js';

export interface EmbeddingView {
  language: Language;
  publicUrl: string;
  /** What the sample shows, and the address of its card in Swedish; null where there is nothing yet. */
  sample: { name: string; card: string } | null;
}

/** How to show a card on another site, with the lines to copy and what they look like. */
export function embeddingPage({ language, publicUrl, sample }: EmbeddingView): PortalPage {
  const part = aboutPart('embedding', language);
  return {
    ...part,
    body: (
      <div class="prose">
        <h1 class="ds-heading">{part.title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <h2>{say(texts.howTitle, language)}</h2>
        <p>{say(texts.how, language)}</p>
        <p>{say(texts.which, language)}</p>
        {sample ? (
          <Sample sample={sample} publicUrl={publicUrl} language={language} />
        ) : (
          <p class="quiet">{say(texts.nothing, language)}</p>
        )}
      </div>
    ),
  };
}

interface SampleProps extends Pick<EmbeddingView, 'language' | 'publicUrl'> {
  sample: NonNullable<EmbeddingView['sample']>;
}

function Sample({ sample: { name, card }, publicUrl, language }: SampleProps) {
  const path = pathIn(language, card);
  return (
    <>
      <h2>{say(texts.code, language)}</h2>
      <pre tabIndex={0} class="embed-code">
        {snippet(publicUrl + path, name)}
      </pre>
      <h2>{say(texts.sample, language)}</h2>
      <iframe class="embed-sample" src={path} title={name} loading="lazy" />
    </>
  );
}

function snippet(address: string, name: string): string {
  return `<iframe src="${attribute(address)}"\n  title="${attribute(name)}" width="100%" height="480"\n  loading="lazy"></iframe>`;
}

// What is copied stands in somebody's HTML.
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
