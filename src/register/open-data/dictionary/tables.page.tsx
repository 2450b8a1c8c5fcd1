import { say } from '../../../platform/language/message.js';
import { REGISTER_FILES } from '../catalogue/description/file-kinds.js';
import { LEFT_OUT } from '../tables/left-out.js';
import { pathIn } from '../../pages/frame/portal-addresses.js';
import type { PortalPage } from '../../pages/frame/portal-page.js';
import { TABLES } from '../tables/tables.js';
import { dictionaryMessages as texts, fileMessages } from './dictionary.messages.js';
import { dictionaryPage, type DictionaryView, FileLinks, Licence, pageOf } from './dictionary-page.js';

const RULES = [texts.empty, texts.lists, texts.formulas, texts.times, texts.merges];

/** All tables of the open data, the files of the whole register, and how to read them. */
export function tablesPage(view: DictionaryView): PortalPage {
  const { language } = view;
  return dictionaryPage(view, {
    title: say(texts.title, language),
    description: say(texts.description, language),
    children: <TablesParts view={view} />,
  });
}

function TablesParts({ view: { language, publicUrl } }: { view: DictionaryView }) {
  const told = (message: (typeof texts)['title']) => say(message, language);
  const api = `${publicUrl}/opendata/v1`;
  return (
    <>
      <h2>{told(texts.whole)}</h2>
      <p>{told(texts.wholeHow)}</p>
      <FileLinks
        publicUrl={publicUrl}
        name="register"
        extensions={REGISTER_FILES}
        told={(extension) => told(fileMessages[extension] ?? texts.title)}
      />
      <p class="links">
        <a href={`${api}/snapshots/index.json`}>{told(texts.snapshots)}</a>
        {' · '}
        <a href={`${api}/changes`}>{told(texts.changes)}</a>
        {' · '}
        <a href={`${publicUrl}/feeds/changes.atom?lang=${language}`}>{told(texts.feed)}</a>
        {' · '}
        <a href={`${api}/catalog.ttl`}>{told(texts.catalogue)}</a>
      </p>
      <p>
        <a href={pathIn(language, '/explorer')}>{told(texts.askIt)}</a>
      </p>
      <h2>{told(texts.tables)}</h2>
      <dl>
        {TABLES.map(({ name, title, description }) => (
          <div key={name}>
            <dt>
              <a href={pageOf(language, name)}>{title[language]}</a> <code>{name}</code>
            </dt>
            <dd>{description[language]}</dd>
          </div>
        ))}
      </dl>
      <h2>{told(texts.howTo)}</h2>
      <ul>
        {RULES.map((rule) => (
          <li key={rule.code}>{told(rule)}</li>
        ))}
      </ul>
      <LeftOut language={language} />
      <Licence language={language} />
    </>
  );
}

function LeftOut({ language }: Pick<DictionaryView, 'language'>) {
  return (
    <>
      <h2>{say(texts.leftOut, language)}</h2>
      <p>{say(texts.leftOutHow, language)}</p>
      <ul>
        {LEFT_OUT.map(({ fields, why }) => (
          <li key={fields[0]}>
            <code>{fields.join(', ')}</code>: {why[language]}
          </li>
        ))}
      </ul>
    </>
  );
}
