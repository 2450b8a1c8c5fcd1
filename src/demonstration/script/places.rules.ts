import { Channel, Direction } from '../../words/meeting-words.js';
import type { OrganisationKind } from '../../words/organisation-words.js';
import { organisations } from '../cast/organisations.js';
import type { PlannedMeeting } from './plan.rules.js';

interface Place {
  place: string | null;
  municipality: string | null;
  country: string | null;
}

const NOWHERE: Place = { place: null, municipality: null, country: null };
const AT_A_DISTANCE = new Set([Channel.VIDEO_CALL, Channel.PHONE_CALL, Channel.EMAIL_OR_LETTER]);

/** Where a meeting was: as the script says, at the body's own place, or where the counterpart is at home. */
export function placeOf({ story, meeting }: PlannedMeeting): Place {
  if (meeting.place !== null) return written(meeting.place);
  if (AT_A_DISTANCE.has(meeting.channel)) return NOWHERE;
  if (meeting.direction !== Direction.OUTBOUND)
    return written(OWN_PLACES[story.body] ?? 'Regionens hus, Exempelstad');
  const host = organisations.find(({ key }) => key === meeting.counterparts[0]?.organisation);
  return host ? (HOME_OF[host.kind] ?? written('Kommunhuset, Exempelstad')) : NOWHERE;
}

const OWN_PLACES: Readonly<Record<string, string>> = {
  hsn: 'Sjukvårdsförvaltningen, Modellköping',
  vard: 'Sjukvårdsförvaltningen, Modellköping',
  trafik: 'Exempeltrafikens huvudkontor, Exempelstad',
  fast: 'Byggkontoret vid akutsjukhuset, Exempelstad',
  museum: 'Exempellands museum, Modellköping',
};

const STOCKHOLM = { place: null, municipality: 'Stockholm', country: 'SE' };

const HOME_OF: Readonly<Partial<Record<OrganisationKind, Place>>> = {
  NATIONAL_AUTHORITY: STOCKHOLM,
  POLITICAL_PARTY: STOCKHOLM,
  EU_INSTITUTION: { place: 'Bryssel', municipality: null, country: 'BE' },
  FOREIGN_AUTHORITY: { place: 'Exempellands Brysselkontor, Bryssel', municipality: null, country: 'BE' },
};

// Place, municipality; or place, town, country.
function written(text: string): Place {
  const [place, town = '', country = 'SE'] = text.split(', ') as [string, ...string[]];
  return country === 'SE'
    ? { place, municipality: town, country }
    : { place: `${place}, ${town}`, municipality: null, country };
}
