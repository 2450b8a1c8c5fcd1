/** @jsxImportSource react */
import { numberInWords } from '../../../platform/language/in-words.js';
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
  const told = (number: number) => numberInWords(Math.round(number * 10) / 10, language);
  const most = mostCost === null ? '' : ` ${texts.costOf} ${told(mostCost)}`;
  return (
    <p className="cost" lang={language} role="status">
      {cost !== null && <Figure label={texts.cost} value={`${told(cost)}${most}`} />}
      {left !== null && <Figure label={texts.left} value={told(left)} />}
      <Figure label={texts.took} value={`${told(milliseconds)} ms`} />
      <Figure label={texts.size} value={`${told(bytes / 1000)} kB`} />
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
