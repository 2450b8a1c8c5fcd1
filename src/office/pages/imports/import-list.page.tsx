import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { Table } from '../../../platform/pages/table.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import type { ListedImport } from '../../imports/desk/import-desk.queries.js';
import { isBusy } from '../../imports/desk/import-desk.service.js';
import { ImportState, ImportTask } from '../../imports/desk/import-words.js';
import { bodyName } from '../bodies/body-name.js';
import type { OfficePage } from '../frame/answer.js';
import { ButtonLink } from '../frame/buttons.js';
import { Heading } from '../frame/office-frame.js';
import { PAGE_LENGTH, Paging } from '../frame/paging.js';
import { Moment } from '../frame/times.js';
import { importPageMessages as texts } from './import-pages.messages.js';

interface ImportList {
  language: Language;
  /** One more than are shown tells that a page follows. */
  found: readonly ListedImport[];
  bodies: ReadonlyMap<string, PublicBody>;
  /** Whether whoever looks may begin one. */
  mayBegin: boolean;
}

/** The imports that were begun and made, the newest first. */
export function importListPage({ language, found, bodies, mayBegin }: ImportList): OfficePage {
  const title = say(texts.title, language);
  const body = (
    <>
      <Heading>{title}</Heading>
      <p>{say(texts.intro, language)}</p>
      {mayBegin && (
        <p class="actions">
          <ButtonLink href="/office/imports/new">{say(texts.begin, language)}</ButtonLink>
        </p>
      )}
      {found.length === 0 && <p>{say(texts.none, language)}</p>}
      {found.length > 0 && <Imports language={language} found={found} bodies={bodies} />}
      <Paging found={found} />
    </>
  );
  return { title, body, area: 'imports' };
}

function Imports({ language, found, bodies }: Omit<ImportList, 'mayBegin'>) {
  return (
    <Table
      caption={say(texts.title, language)}
      rows={found.slice(0, PAGE_LENGTH)}
      columns={[
        { label: say(texts.file, language), cell: ({ started }) => <FileAndSource started={started} /> },
        {
          label: say(texts.body, language),
          cell: ({ started }) => nameOf(bodies.get(started.publicBodyId), language),
        },
        { label: say(texts.when, language), cell: ({ started }) => <Moment at={started.startedAt} /> },
        {
          label: say(texts.state, language),
          cell: (each) => (
            <>
              <span class="ds-tag">{say(stateOf(each.started), language)}</span>
              <p class="quiet">{resultOf(each, language)}</p>
            </>
          ),
        },
      ]}
    />
  );
}

function FileAndSource({ started: { id, fileName, sourceName } }: Pick<ListedImport, 'started'>) {
  return (
    <>
      <a class="ds-link" href={`/office/imports/${id}`}>
        {fileName}
      </a>
      <p class="quiet">{sourceName}</p>
    </>
  );
}

/** How far an import is, in words. */
function stateOf(started: ListedImport['started']): Message {
  if (isBusy(started)) return texts.WORKING;
  if (started.state === ImportState.FAILED) return texts.FAILED;
  if (started.task === ImportTask.DISCARD && !started.importedAt) return texts.DISCARDED;
  if (started.importedAt) return started.publishedAt ? texts.PUBLISHED : texts.IMPORTED;
  return started.triedAt ? texts.TRIED : texts.OPEN;
}

function resultOf({ counts }: ListedImport, language: Language): string {
  if (!counts) return '';
  const { created, updated, rejectedRows: rejected } = counts;
  return say(texts.counts, language, { created, updated, rejected });
}

function nameOf(body: PublicBody | undefined, language: Language): string {
  return body ? bodyName(body, language) : '';
}
