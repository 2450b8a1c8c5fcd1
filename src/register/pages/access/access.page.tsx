import { numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { type Column, Table } from '../../../platform/pages/table.js';
import { OrganisationKind } from '../../../words/organisation-words.js';
import { aboutPart } from '../about/about-pages.js';
import { pathIn } from '../frame/portal-addresses.js';
import type { PortalPage } from '../frame/portal-page.js';
import { accessMessages as texts } from './access.messages.js';
import type { AccessView } from './access-view.js';
import type { Shown } from './few.rules.js';

const HOW = [texts.howKinds, texts.howTwice, texts.howSmall, texts.howHours];

/** Who gets meetings, by kind of organisation: with how many there are of the kind, and without small counts. */
export function accessPage(view: AccessView): PortalPage {
  const { language, years, kinds, chosen } = view;
  const part = aboutPart('access', language);
  const csv = `/about/access.csv${chosen === '' ? '' : `?body=${encodeURIComponent(chosen)}`}`;
  return {
    ...part,
    body: (
      <>
        <h1 class="ds-heading">{part.title}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <Choice view={view} />
        {years.length === 0 ? (
          <p class="quiet">{say(texts.nothing, language)}</p>
        ) : (
          <>
            {kinds.every(({ kind }) => kind === OrganisationKind.UNKNOWN) && (
              <p>{say(texts.kindsUnknown, language)}</p>
            )}
            <Table caption={say(texts.caption, language)} columns={columnsOf(view)} rows={rowsOf(view)} />
            <p>
              <a class="ds-link" rel="nofollow" href={pathIn(language, csv)}>
                {say(texts.csv, language)}
              </a>
            </p>
          </>
        )}
        <div class="prose">
          <h2>{say(texts.howTitle, language)}</h2>
          <ul>
            {HOW.map((how) => (
              <li key={how.code}>{say(how, language)}</li>
            ))}
          </ul>
          <p>
            <a class="ds-link" href={pathIn(language, '/meetings')}>
              {say(texts.search, language)}
            </a>
          </p>
        </div>
      </>
    ),
  };
}

function Choice({ view: { language, bodies, chosen } }: { view: AccessView }) {
  if (bodies.length < 2) return null;
  return (
    <form class="choose-body" method="get" action={pathIn(language, '/about/access')}>
      <label class="ds-label" for="body">
        {say(texts.body, language)}
      </label>
      <select class="ds-input" id="body" name="body">
        <option value="">{say(texts.allBodies, language)}</option>
        {bodies.map(({ slug, name }) => (
          <option key={slug} value={slug} selected={slug === chosen}>
            {name}
          </option>
        ))}
      </select>
      <button class="ds-button" type="submit">
        {say(texts.show, language)}
      </button>
    </form>
  );
}

/** A row as it is shown: a kind or all of them. */
interface Row {
  label: string;
  organisations: number | null;
  cells: readonly Shown[];
  sum: Shown | null;
}

function rowsOf({ language, kinds, table }: AccessView): Row[] {
  const rows = kinds.map(({ label, organisations }, at) => ({
    ...{ label, organisations },
    cells: table.cells[at] ?? [],
    sum: table.sums[at] ?? 0,
  }));
  return [
    ...rows,
    { label: say(texts.every, language), organisations: null, cells: table.totals, sum: null },
  ];
}

function columnsOf({ language, years }: AccessView): Column<Row>[] {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const sum = say(first === last ? texts.sumOfOne : texts.sum, language, {
    first: String(first),
    last: String(last),
  });
  return [
    { label: say(texts.kind, language), cell: ({ label }) => label },
    {
      label: say(texts.organisations, language),
      cell: ({ organisations }) => (organisations === null ? '' : numberInWords(organisations, language)),
    },
    ...years.map((year, place) => ({
      label: String(year),
      cell: ({ cells }: Row) => shownInWords(cells[place] ?? 0, language),
    })),
    { label: sum, cell: ({ sum: told }) => (told === null ? '' : shownInWords(told, language)) },
  ];
}

function shownInWords(shown: Shown, language: Language): string {
  if (shown === 'FEW') return say(texts.few, language);
  return shown === 'HIDDEN' ? say(texts.hidden, language) : numberInWords(shown, language);
}

/** The figures of the page as a file: what is hidden there is hidden here. */
export function accessCsv({ kinds, years, table }: AccessView): string {
  const rows = kinds.flatMap(({ kind, organisations }, at) =>
    years.map((year, place) => [kind, organisations, year, ...told(table.cells[at]?.[place] ?? 0)].join(',')),
  );
  const totals = years.map((year, place) => ['*', '', year, ...told(table.totals[place] ?? 0)].join(','));
  return `${['organisation_kind,organisations,year,meetings,not_shown', ...rows, ...totals].join('\r\n')}\r\n`;
}

// Why there is no number has a column of its own: programs would take it for text, and `1-4` for a day.
function told(shown: Shown): readonly [meetings: string, notShown: string] {
  return typeof shown === 'number' ? [String(shown), ''] : ['', NOT_SHOWN[shown]];
}

const NOT_SHOWN = { FEW: 'fewer than 5', HIDDEN: 'would tell another' } as const;
