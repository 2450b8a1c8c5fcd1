import { storiesIn } from '../script/story.rules.js';
import { CARE } from './care.story.js';
import { COUNTRY } from './country.story.js';
import { ECONOMY } from './economy.story.js';
import { EUROPE } from './europe.story.js';
import { EVERYDAY } from './everyday.story.js';
import { HOSPITALS } from './hospitals.story.js';
import { POWER } from './power.story.js';
import { RAIL } from './rail.story.js';
import { SOCIETY } from './society.story.js';
import { TRAVEL } from './travel.story.js';
import { UNFINISHED } from './unfinished.story.js';

const TEXTS = [RAIL, TRAVEL, HOSPITALS, CARE, EUROPE, POWER, SOCIETY, ECONOMY, COUNTRY, EVERYDAY, UNFINISHED];

/** Everything that is told, in no order: the days decide. */
export const stories = TEXTS.flatMap(storiesIn);
