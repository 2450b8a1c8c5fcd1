import type { ComponentChildren } from 'preact';
import { dayInWords, momentInWords, numberInWords } from '../../../platform/language/in-words.js';
import { type Message, type Params, say } from '../../../platform/language/message.js';
import { aboutPart } from '../about/about-pages.js';
import type { PortalPage } from '../frame/portal-page.js';
import { CHECKS, DRILLS } from './recorded.rules.js';
import { statusMessages as texts } from './status.messages.js';
import type { StatusView } from './status-view.service.js';

/** How the register is now: all of it read, nothing said that nobody recorded. */
export function statusPage(view: StatusView): PortalPage {
  const part = aboutPart('status', view.language);
  return {
    ...part,
    isUnkept: true,
    body: (
      <div class="prose status-facts">
        <h1 class="ds-heading">{part.title}</h1>
        <p class="lead">{say(texts.lead, view.language)}</p>
        <Register view={view} />
        <Signature view={view} />
        <Files view={view} />
        <Program view={view} />
        <Drills view={view} />
      </div>
    ),
  };
}

interface PartProps {
  view: StatusView;
}

function Register({ view: { register, language } }: PartProps) {
  const { lastPublishedAt: at } = register;
  return (
    <Part
      view={{ language }}
      title={texts.register}
      facts={[
        [texts.published, at ? momentInWords(at, language) : say(texts.nothingYet, language)],
        [texts.meetings, numberInWords(register.meetings, language)],
        [texts.delayed, numberInWords(register.delayed, language)],
        [texts.revision, numberInWords(Number(register.revision), language)],
      ]}
    />
  );
}

function Signature({ view: { checkpoint, key, language } }: PartProps) {
  if (!checkpoint) {
    return <Part view={{ language }} title={texts.signature} how={texts.unsigned} facts={[]} />;
  }
  return (
    <Part
      view={{ language }}
      title={texts.signature}
      how={texts.signatureHow}
      facts={[
        [texts.signedAt, momentInWords(checkpoint.at, language)],
        [texts.signedSize, numberInWords(Number(checkpoint.size), language)],
        [texts.root, <code>{checkpoint.root}</code>],
        ...(key === null ? [] : ([[texts.key, <code>{key}</code>]] as const)),
        [texts.note, <a href="/opendata/v1/checkpoint">/opendata/v1/checkpoint</a>],
      ]}
    />
  );
}

function Files({ view: { snapshot, language } }: PartProps) {
  const told = snapshot
    ? say(texts.snapshotOf, language, {
        name: snapshot.name,
        moment: momentInWords(snapshot.issuedAt, language),
        entries: numberInWords(Number(snapshot.revision), language),
      })
    : say(texts.noSnapshot, language);
  return <Part view={{ language }} title={texts.files} facts={[[texts.snapshot, told]]} />;
}

function Program({ view: { version, register, checks, language } }: PartProps) {
  const said = (message: Message, params?: Params) => say(message, language, params);
  return (
    <>
      <Part
        view={{ language }}
        title={texts.program}
        facts={[
          [texts.version, version],
          [texts.schema, register.schemaVersion],
        ]}
      />
      <Part
        view={{ language }}
        title={texts.checks}
        how={texts.checksHow}
        facts={CHECKS.map((check) => {
          const ended = checks.find((each) => each.check === check);
          if (!ended) return [texts[check], said(texts.unrecorded)];
          return [
            texts[check],
            `${said(ended.passed ? texts.passed : texts.failed)}, ${momentInWords(ended.at, language)}`,
          ];
        })}
      />
    </>
  );
}

function Drills({ view: { drills, language } }: PartProps) {
  return (
    <Part
      view={{ language }}
      title={texts.drills}
      how={texts.drillsHow}
      facts={DRILLS.map((drill) => {
        const day = drills.get(drill);
        return [texts[drill], day ? dayInWords(day, language) : say(texts.unrecorded, language)];
      })}
    />
  );
}

interface PartOfStatus {
  view: Pick<StatusView, 'language'>;
  title: Message;
  how?: Message;
  facts: readonly (readonly [Message, ComponentChildren])[];
}

function Part({ view: { language }, title, how, facts }: PartOfStatus) {
  return (
    <section>
      <h2>{say(title, language)}</h2>
      {how && <p>{say(how, language)}</p>}
      {facts.length > 0 && (
        <dl>
          {facts.map(([name, told]) => (
            <div key={name.code}>
              <dt>{say(name, language)}</dt>
              <dd>{told}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
