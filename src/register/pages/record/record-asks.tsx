import type { Language } from '../../../platform/language/language.js';
import { say } from '../../../platform/language/message.js';
import { positions } from '../../../words/content-words.js';
import { Linked } from './linked.js';
import { inLanguage, recordIn, type RecordDocument, type RecordView } from './record-document.js';
import { Listed } from './record-lists.js';
import { spokenIn } from './quoting.js';
import { recordMessages as texts } from './record.messages.js';

/** What each side wanted. */
export function Asks({ view }: { view: RecordView }) {
  const { document, language, names } = view;
  const record = recordIn(document);
  const body = inLanguage(names.body, language);
  const statement = record.nothingAsked ? texts.nothingAsked : texts.asksMissing;
  return (
    <Listed title={say(texts.asks, language)} nothing={say(statement, language)}>
      {record.asks.map(({ side, text, position, issueId }, place) => (
        <li key={place}>
          <WhoAsked side={side} position={position} {...{ language, body }} />
          <span lang={record.language ?? language}>{text ?? say(texts.askWithheld, language)}</span>
          {issueId && (
            <span class="quiet" lang={spokenIn(language)}>
              {' ('}
              <Linked view={view} to={issueId}>
                {names.issues.get(issueId) ?? issueId}
              </Linked>
              )
            </span>
          )}
        </li>
      ))}
    </Listed>
  );
}

const ASKING = { OWN: texts.ofUs, COUNTERPART: texts.ofThem, OTHER: texts.ofOthers };

type Asked = Pick<RecordDocument['asks'][number], 'side' | 'position'>;

// A draft may say neither yet.
function WhoAsked({ side, position, language, body }: Asked & { language: Language; body: string }) {
  const said = [
    ...(side ? [say(ASKING[side], language, { body })] : []),
    ...(position ? [positions.label(position, language)] : []),
  ];
  return said.length > 0 ? <span class="quiet">{`${said.join(' – ')}: `}</span> : null;
}
