import type { Language } from '../../platform/language/language.js';
import { ReportAbout } from '../../words/report-words.js';

/** What a form is about, as its address says it. */
export interface ReportPlace {
  about: ReportAbout;
  /** The reference of a meeting, the slug of a body, the code of a topic, the id of something else; nothing for the site itself. */
  key: string;
}

const { MEETING, ORGANISATION, OFFICIAL, PUBLIC_BODY, ISSUE, TOPIC, ACCESSIBILITY } = ReportAbout;

const FOLDERS: Readonly<Partial<Record<ReportAbout, string>>> = {
  [MEETING]: 'meetings',
  [ORGANISATION]: 'organisations',
  [OFFICIAL]: 'officials',
  [PUBLIC_BODY]: 'bodies',
  [ISSUE]: 'issues',
  [TOPIC]: 'topics',
};

/** The addresses of all forms, as routes. */
export const FORM_ROUTES = [
  ...Object.values(FOLDERS).map((folder) => `${folder}/:key/report`),
  'about/accessibility/report',
];

const FORMS = FORM_ROUTES.map((route) => new RegExp(`^(/en)?/${route.replace(':key', '[^/]+')}/?$`));

/** Whether a path is that of a form. */
export function isForm(path: string): boolean {
  return FORMS.some((form) => form.test(path));
}

/** What a path is about that one of the routes has let in. */
export function placeAt(path: string, key: string): ReportPlace {
  const folder = path.replace(/^\/en(?=\/)/, '').split('/')[1];
  const found = Object.values(ReportAbout).find((about) => FOLDERS[about] === folder);
  return found ? { about: found, key } : { about: ACCESSIBILITY, key: '' };
}

export function formPath({ about, key }: ReportPlace, language: Language): string {
  const page = recordPath({ about, key }, language);
  return `${page ?? `${root(language)}/about/accessibility`}/report`;
}

/** Where everyone reads what it is about; null for the site itself. */
export function recordPath({ about, key }: ReportPlace, language: Language): string | null {
  const folder = FOLDERS[about];
  return folder === undefined ? null : `${root(language)}/${folder}/${encodeURIComponent(key)}`;
}

export function receiptPath(token: string, language: Language): string {
  return `${root(language)}/reports/${token}`;
}

function root(language: Language): string {
  return language === 'sv' ? '' : '/en';
}
