import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { TABLE_FILES } from '../catalogue/description/file-kinds.js';
import { propertyAddress } from '../rdf/property-address.js';
import type { Column, Table } from '../tables/table.js';
import type { PortalPage } from '../../pages/frame/portal-page.js';
import { dictionaryMessages as texts, typeMessages } from './dictionary.messages.js';
import { dictionaryPage, type DictionaryView, FileLinks, pageOf } from './dictionary-page.js';

const SCHEMAS = ['csvw', 'tableschema', 'schema'];

export interface TableView extends DictionaryView {
  table: Table;
}

/** A table: its files, what a row is, and every column. */
export function tablePage(view: TableView): PortalPage {
  const { language, table } = view;
  const title = table.title[language];
  const page = dictionaryPage(view, {
    title,
    description: table.description[language],
    children: <TableParts view={view} />,
  });
  return { ...page, above: [{ label: say(texts.title, language), path: '/data' }] };
}

function TableParts({ view }: { view: TableView }) {
  const { language, publicUrl, table } = view;
  const told = (message: Message) => say(message, language);
  return (
    <>
      <p>{say(texts.order, language, { key: table.primaryKey.join(', ') })}</p>
      <h2>{told(texts.files)}</h2>
      <FileLinks publicUrl={publicUrl} name={table.name} extensions={TABLE_FILES} />
      <h2>{told(texts.columns)}</h2>
      <section class="wide" aria-label={told(texts.columns)} tabIndex={0}>
        <table role="table">
          <Head told={told} />
          <tbody role="rowgroup">
            {table.columns.map((column) => (
              <ColumnRow key={column.name} view={view} column={column} />
            ))}
          </tbody>
        </table>
      </section>
      <h2>{told(texts.schemas)}</h2>
      <ul>
        {SCHEMAS.map((form) => (
          <li key={form}>
            <a
              href={`${publicUrl}/opendata/v1/schema/${table.name}.${form}.json`}
            >{`${table.name}.${form}.json`}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Head({ told }: { told: (message: Message) => string }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {[texts.name, texts.type, texts.meaning].map((message) => (
          <th key={message.code} scope="col" role="columnheader">
            {told(message)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ColumnRow({ view: { language, publicUrl, table }, column }: { view: TableView; column: Column }) {
  const key = table.foreignKeys.find((each) => each.column === column.name);
  return (
    <tr id={column.name} role="row">
      <th scope="row" role="rowheader">
        <code>{column.name}</code>
      </th>
      <td role="cell">
        {kindOf(column, table, language)}
        {key && (
          <>
            , {say(texts.refers, language)}{' '}
            <a href={pageOf(language, key.table)}>
              <code>{key.table}</code>
            </a>
          </>
        )}
      </td>
      <td role="cell">
        {column.description[language]}{' '}
        <a class="quiet" href={propertyAddress(publicUrl, column.property)} rel="nofollow">
          IRI
        </a>
        <Words column={column} language={language} />
      </td>
    </tr>
  );
}

function kindOf({ name, type, list, required }: Column, { primaryKey }: Table, language: Language): string {
  const single = say(typeMessages[type], language);
  return [
    list ? say(texts.list, language, { type: single }) : single,
    ...(required ? [say(texts.required, language)] : []),
    ...(primaryKey.includes(name) ? [say(texts.key, language)] : []),
  ].join(', ');
}

function Words({ column: { vocabulary }, language }: { column: Column; language: Language }) {
  if (!vocabulary) return null;
  return (
    <details>
      <summary>{say(texts.values, language)}</summary>
      <ul>
        {vocabulary.values.map((value) => (
          <li key={value}>
            <code>{value}</code> {vocabulary.label(value, language)}
          </li>
        ))}
      </ul>
    </details>
  );
}
