import { Button, ButtonLink } from '../../../office/pages/frame/buttons.js';
import { PostForm } from '../../../office/pages/frame/post-form.js';
import { useVisit } from '../../../office/pages/frame/visit.js';
import { brokenOff } from '../../../office/imports/desk/import-tasks.service.js';
import { ImportOrigin, ImportState, ImportTask } from '../../../office/imports/desk/import-words.js';
import { type Message, say } from '../../../platform/language/message.js';
import { Hidden } from '../../../platform/pages/forms/fields.js';
import { importMessages as texts } from './import.messages.js';
import type { ImportView } from './import-views.service.js';

interface Props {
  view: ImportView;
  /** What would happen was asked last, and is shown above. */
  isTried: boolean;
}

/** What decides about the steps. */
interface Standing extends Props {
  /** The file is here, and whoever looks may work with it. */
  works: boolean;
  isMade: boolean;
}

interface Step {
  /** Below the page of the import, unless it is an address of its own. */
  path: string;
  label: Message;
  offered: (standing: Standing) => boolean;
}

// The likeliest first.
const STEPS: readonly Step[] = [
  {
    path: '/office/meetings?state=DRAFT',
    label: texts.drafts,
    offered: ({ isMade, isTried, view: { counts } }) => isMade && !isTried && counts.drafts > 0,
  },
  { path: 'import', label: texts.import, offered: ({ works, isTried }) => works && isTried },
  {
    path: 'publish',
    label: texts.publish,
    offered: ({ works, view: { may, started } }) => works && may.publish && started.trial !== null,
  },
  { path: 'columns', label: texts.toColumns, offered: ({ works }) => works },
  {
    path: 'discard',
    label: texts.discard,
    offered: ({ view: { may, counts } }) => may.work && counts.untouched > 0,
  },
];

const FILES: readonly Step[] = [
  {
    path: 'report.json',
    label: texts.reportFile,
    offered: ({ view: { started } }) => (started.report ?? started.trial) !== null,
  },
  {
    path: 'rejected.csv',
    label: texts.rejectedFile,
    offered: ({ view: { started } }) => ((started.report ?? started.trial)?.rejectedRows ?? 0) > 0,
  },
  { path: 'remove', label: texts.remove, offered: ({ works }) => works },
];

/** What can be done now. */
export function NextSteps({ view, isTried }: Props) {
  const { language } = useVisit();
  const { started, may } = view;
  const at = `/office/imports/${started.id}`;
  const works = may.work && started.forgottenAt === null;
  const standing = { view, isTried, works, isMade: started.importedAt !== null };
  const goesOn = mayGoOn(standing);
  const offered = STEPS.filter((step) => step.offered(standing));
  return (
    <>
      <div class="actions">
        {goesOn && (
          <Again view={view} path="resume" look="primary">
            {say(texts.goOn, language)}
          </Again>
        )}
        {offered.map(({ path, label }, place) => (
          <ButtonLink
            key={path}
            href={path.startsWith('/') ? path : `${at}/${path}`}
            look={place === 0 && !goesOn ? 'primary' : 'secondary'}
          >
            {say(label, language)}
          </ButtonLink>
        ))}
        {works && started.state !== ImportState.OPEN && (
          <Again view={view} path="try" look="tertiary">
            {say(texts.tryAgain, language)}
          </Again>
        )}
      </div>
      {works && (isTried || view.counts.drafts > 0) && <p class="quiet">{say(wayOn(view), language)}</p>}
      <ul class="ds-list">
        {elsewhere(standing).map(({ path, label }) => (
          <Link key={path} href={path}>
            {say(label, language)}
          </Link>
        ))}
        {FILES.filter((file) => file.offered(standing)).map(({ path, label }) => (
          <Link key={path} href={`${at}/${path}`}>
            {say(label, language)}
          </Link>
        ))}
      </ul>
    </>
  );
}

interface AgainProps {
  view: ImportView;
  path: 'try' | 'resume';
  look: 'primary' | 'tertiary';
  children: string;
}

/** What was asked for before, and needs no questions. */
function Again({ view: { started }, path, look, children }: AgainProps) {
  return (
    <PostForm action={`/office/imports/${started.id}/${path}`}>
      <Hidden name="/expectedVersion" value={started.version} />
      <Button look={look}>{children}</Button>
    </PostForm>
  );
}

/** Whether whoever looks may have the rest done of what broke off. */
function mayGoOn({ works, view: { started, may } }: Standing): boolean {
  const task = brokenOff(started);
  if (task === ImportTask.DISCARD) return may.work;
  return works && (task === ImportTask.IMPORT || (task === ImportTask.PUBLISH && may.publish));
}

function wayOn({ started, body }: ImportView): Message {
  if (started.origin === ImportOrigin.OWN) return texts.ownWay;
  return body.fourEyes ? texts.fourEyes : texts.notesOther;
}

/** Where a corrected file is handed in. */
function elsewhere({ view: { started, may }, isMade }: Standing): { path: string; label: Message }[] {
  if (!isMade) return [];
  const corrected = { path: `/office/imports/new?like=${started.id}`, label: texts.corrected };
  return may.work ? [corrected] : [];
}

function Link({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a class="ds-link" href={href}>
        {children}
      </a>
    </li>
  );
}
