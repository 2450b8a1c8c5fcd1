import '@digdir/designsystemet-web';
import { saveWhileTyping } from './autosave.js';
import { offerParties } from './picker.js';

offerParties(document);
saveWhileTyping(document);
