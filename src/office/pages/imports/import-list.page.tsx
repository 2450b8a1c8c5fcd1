import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { Table } from '../../../platform/pages/table.js';
import type { PublicBody } from '../../bodies/public-body.entity.js';
import { isBusy } from '../../imports/desk/import-desk.service.js';
import { ImportState, ImportTask } from '../../imports/desk/import-words.js';
import type { StartedImport } from '../../imports/desk/started-import.entity.js';
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
  found: readonly StartedImport[];
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
        { label: say(texts.file, language), cell: (each) => <FileAndSource started={each} /> },
        {
          label: say(texts.body, language),
          cell: ({ publicBodyId }) => nameOf(bodies.get(publicBodyId), language),
        },
        { label: say(texts.when, language), cell: ({ startedAt }) => <Moment at={startedAt} /> },
        {
          label: say(texts.state, language),
          cell: (each) => (
            <>
              <span class="ds-tag">{say(stateOf(each), language)}</span>
              <p class="quiet">{resultOf(each, language)}</p>
            </>
          ),
        },
      ]}
    />
  );
}

function FileAndSource({ started: { id, fileName, sourceName } }: { started: StartedImport }) {
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
function stateOf(started: StartedImport): Message {
  if (isBusy(started)) return texts.WORKING;
  if (started.state === ImportState.FAILED) return texts.FAILED;
  if (started.task === ImportTask.DISCARD && started.discardedAt) return texts.DISCARDED;
  if (started.importedAt) return started.publishedAt ? texts.PUBLISHED : texts.IMPORTED;
  return started.triedAt ? texts.TRIED : texts.OPEN;
}

function resultOf({ report }: StartedImport, language: Language): string {
  if (!report) return '';
  const { created, updated, rejectedRows: rejected } = report;
  return say(texts.counts, language, { created, updated, rejected });
}

function nameOf(body: PublicBody | undefined, language: Language): string {
  return body ? bodyName(body, language) : '';
}
