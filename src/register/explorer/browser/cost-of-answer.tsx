/** @jsxImportSource react */
import type { ExplorerData } from '../explorer-data.js';
import { useLastAnswered } from './asking.js';

/** What the last answer cost, of how much, what is left, how long it took and how large it was. */
export function CostOfAnswer({ data: { language, mostCost, texts } }: { data: ExplorerData }) {
  const answered = useLastAnswered();
  if (!answered) {
    return (
      <p className="cost" lang={language}>
        {texts.notAsked}
      </p>
    );
  }
  const { cost, left, milliseconds, bytes } = answered;
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    maximumFractionDigits: 1,
  });
  const most = mostCost === null ? '' : ` ${texts.costOf} ${number.format(mostCost)}`;
  return (
    <p className="cost" lang={language} role="status">
      {cost !== null && <Figure label={texts.cost} value={`${number.format(cost)}${most}`} />}
      {left !== null && <Figure label={texts.left} value={number.format(left)} />}
      <Figure label={texts.took} value={`${number.format(milliseconds)} ms`} />
      <Figure label={texts.size} value={`${number.format(bytes / 1000)} kB`} />
    </p>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <span>
      {label}: <strong>{value}</strong>
    </span>
  );
}
