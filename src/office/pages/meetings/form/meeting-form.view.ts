import type { Reason } from '../../../../platform/language/message.js';
import type { Option } from '../../../../platform/pages/forms/choices.js';
import type { Form } from '../../../../platform/pages/forms/form.js';
import type { TopicGroup } from '../../topics/topic-groups.js';
import type { Candidate } from '../pickers/parties.queries.js';

/** What there is to choose from in the form. */
export interface Surroundings {
  bodies: readonly Option[];
  /** Those chosen lately, first in the page. */
  usualTopics: readonly Option[];
  topicGroups: readonly TopicGroup[];
  issues: readonly Option[];
  /** The meetings that it belongs together with. */
  linked: readonly Option[];
  officials: readonly Candidate[];
  organisations: readonly Candidate[];
}

/** The form of a meeting as it is shown. */
export interface MeetingFormView {
  form: Form;
  /** Null while there is no draft yet. */
  meetingId: string | null;
  around: Surroundings;
  choices: ReadonlyMap<string, readonly Candidate[]>;
  /** What could be better in the description. */
  advice: readonly Reason[];
  /** The field that was just added: somebody goes on writing there. */
  focus: string | null;
  /** The title of the meeting that this one begins as a copy of. */
  copyOf: string | null;
  /** Whether it can be sent to review from here. */
  isDraft: boolean;
}
