import '@digdir/designsystemet-web';
import { saveWhileTyping } from './autosave.js';
import { offerParties } from './picker.js';
import { warnBeforeSessionEnds } from './session-end.js';

offerParties(document);
saveWhileTyping(document);
warnBeforeSessionEnds(document);
