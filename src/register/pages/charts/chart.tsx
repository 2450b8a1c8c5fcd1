import { numberInWords } from '../../../platform/language/in-words.js';
import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { type Column, Table } from '../../../platform/pages/table.js';
import { pathIn } from '../frame/portal-addresses.js';
import { type Chart as View, type ChartRow, type ChartSeries, isTelling, type Picture } from './charted.js';
import { chartMessages as texts } from './chart.messages.js';

interface ChartProps {
  chart: View;
  language: Language;
  /** Where the title stands among those of the page. */
  level?: 2 | 3;
}

/** Figures as a picture, with what it shows in words, the same as a table, and as a file; nothing where it would say nothing. */
export function Chart({ chart, language, level = 2 }: ChartProps) {
  if (!isTelling(chart)) return null;
  const Heading = `h${level}` as const;
  const id = `chart-${chart.name}`;
  return (
    <figure class="chart" aria-labelledby={id}>
      <Heading id={id}>{chart.title}</Heading>
      <p class="chart-told">{chart.description}</p>
      {chart.pictures.map((picture) => (
        <Drawn key={picture.size} chart={chart} picture={picture} />
      ))}
      <details class="chart-figures">
        <summary>{say(texts.asTable, language)}</summary>
        <Table caption={chart.title} columns={columnsOf(chart, language)} rows={chart.rows} />
      </details>
      <a class="ds-link chart-file" rel="nofollow" href={chart.csv}>
        {say(texts.asCsv, language)}
      </a>
    </figure>
  );
}

function Drawn({ chart, picture }: { chart: View; picture: Picture }) {
  const { size, width, height, svg } = picture;
  const id = `chart-${chart.name}-${size}`;
  return (
    <svg
      class={`chart-picture ${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      focusable="false"
    >
      <title id={`${id}-title`}>{chart.title}</title>
      <desc id={`${id}-desc`}>{chart.description}</desc>
      <g dangerouslySetInnerHTML={{ __html: svg }} />
    </svg>
  );
}

function columnsOf({ rowLabel, besideLabel, series }: View, language: Language): Column<ChartRow>[] {
  const beside: Column<ChartRow>[] =
    besideLabel === undefined
      ? []
      : [
          {
            label: besideLabel,
            cell: (row) => row.beside && <Named thing={row.beside} language={language} />,
          },
        ];
  const counted = series.map(({ label }, place) => ({
    label,
    cell: ({ counts, path, page }: ChartRow) => {
      const told = numberInWords(counts[place] ?? 0, language);
      return page === undefined ? told : <Told path={path} told={told} language={language} />;
    },
  }));
  return [
    { label: rowLabel, cell: (row) => <Named thing={row} language={language} /> },
    ...beside,
    ...counted,
  ];
}

// What has a page of its own leads there, and its figure to the meetings; all else leads to the meetings itself.
function Named({ thing, language }: { thing: ChartSeries & { path?: string }; language: Language }) {
  return <Told path={thing.page ?? thing.path} told={thing.label} language={language} />;
}

function Told({ path, told, language }: { path: string | undefined; told: string; language: Language }) {
  if (path === undefined) return <>{told}</>;
  return (
    <a class="ds-link" rel="nofollow" href={pathIn(language, path)}>
      {told}
    </a>
  );
}
