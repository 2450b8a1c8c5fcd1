import { BodyKind } from '../../words/body-words.js';
import { given, rowsOf, word } from './table.rules.js';

/** A public body of the invented region; `case` begins its case numbers. */
export interface CastBody {
  key: string;
  parent: string | null;
  kind: BodyKind;
  nameSv: string;
  nameEn: string;
  case: string;
}

export interface CastUnit {
  key: string;
  body: string;
  nameSv: string;
  nameEn: string;
}

export const ROOT = 'region';

/** key | body above | kind | name | English name | letters of its case numbers */
const BODIES = `
region  |        | REGION         | Region Exempelland | Region Exempelland (fictional) | RS
rf      | region | COUNCIL        | Regionfullmäktige Exempelland | Exempelland Regional Council | RF
rs      | region | BOARD          | Regionstyrelsen Exempelland | Exempelland Regional Executive Board | RS
hsn     | region | COMMITTEE      | Hälso- och sjukvårdsnämnden Exempelland | Exempelland Health Care Committee | HSN
ktn     | region | COMMITTEE      | Kollektivtrafiknämnden Exempelland | Exempelland Public Transport Committee | KTN
run     | region | COMMITTEE      | Regionala utvecklingsnämnden Exempelland | Exempelland Regional Development Committee | RUN
kbn     | region | COMMITTEE      | Kultur- och bildningsnämnden Exempelland | Exempelland Culture and Education Committee | KBN
kansli  | rs     | ADMINISTRATION | Regionkansliet Exempelland | Exempelland Regional Office | RS
vard    | hsn    | ADMINISTRATION | Sjukvårdsförvaltningen Exempelland | Exempelland Health Administration | HSN
trafik  | ktn    | COMPANY        | Exempeltrafiken i Exempelland AB | Exempelland Transit | EXT
fast    | rs     | COMPANY        | Exempelfastigheter i Exempelland AB | Exempelland Properties | EXF
museum  | kbn    | FOUNDATION     | Stiftelsen Exempellands museum | Exempelland Museum Foundation | SEM
`;

/** key | body | name | English name */
const UNITS = `
ekonomi   | kansli | Ekonomiavdelningen | Finance Department
utv       | kansli | Avdelningen för regional utveckling | Regional Development Department
eu        | kansli | Exempellands Brysselkontor | Exempelland Brussels Office
digital   | kansli | Digitaliseringsavdelningen | Digital Department
beredskap | kansli | Enheten för säkerhet och beredskap | Security and Preparedness Unit
inkop     | kansli | Inköpsavdelningen | Procurement Department
akut      | vard   | Akutsjukvården | Emergency Care
primar    | vard   | Primärvården | Primary Care
lakemedel | vard   | Läkemedelsenheten | Medicines Unit
planering | trafik | Trafikplaneringen | Traffic Planning
bygg      | fast   | Nybyggnadsavdelningen | Construction Department
`;

export const bodies: readonly CastBody[] = rowsOf(BODIES).map(([key, parent, kind, sv, en, letters]) => ({
  key: given(key),
  parent: parent ?? null,
  kind: word(BodyKind, kind),
  nameSv: given(sv),
  nameEn: given(en),
  case: given(letters),
}));

export const units: readonly CastUnit[] = rowsOf(UNITS).map(([key, body, sv, en]) => ({
  key: given(key),
  body: given(body),
  nameSv: given(sv),
  nameEn: given(en),
}));
