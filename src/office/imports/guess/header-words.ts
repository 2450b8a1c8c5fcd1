import { Meaning } from './meaning.js';

/** Whatever is called this is an organisation. */
export const ORGANISATION = /organi[sz]ation|foretag|bolag|compan|forening|aktor|avsandare/;

/** A name alone: that of a person beside an organisation, of an organisation where there is none. */
export const NAME = /\bnamn\b|^(full )?name$/;

/**
 * What columns are called in Swedish and English, compared without case, accents and punctuation: "Mötesdatum" is
 * "motesdatum". The first line that fits says what a column may mean.
 */
export const HEADER_WORDS: readonly (readonly [Meaning, RegExp])[] = [
  [Meaning.ROW_NUMBER, /^(rad|radnr|radnummer|row|row (no|number)|index|original row)?$/],
  [Meaning.END_DATE, /\b(slut|till|end|finish)\s?(dat|dag)|\b(to|until) date|slutdatum|^till( och med)?$/],
  [Meaning.DATE, /dat(um|e)|^dag(en)?$|^day$|^nar$|^when$|tidpunkt|^tid$|^manad$|^month$|^period$/],
  [
    Meaning.ORGANISATION_NUMBER,
    /\borg(anisations?)? ?(nr|nummer|no|number|id)\b|orgnr|organisationsnummer|company n|transparency|lobby reg|register n/,
  ],
  [
    Meaning.KEY,
    /^(id|nr|no|number|nummer|lopnr|lopnummer|motesid|motesnummer|motesnr|record|record id)$|\bid$|^(meeting|mote) ?(id|no|nr|number)$/,
  ],
  [Meaning.ON_BEHALF_OF, /rakning|on behalf|uppdragsgivar|\bclients?\b|\bkund/],
  [Meaning.DIRECTION, /riktning|direction|inkommande|inbound/],
  [Meaning.INITIATOR, /initiativ|initiat|requested by|tog kontakt/],
  [
    Meaning.CHANNEL,
    /kanal|channel|kontaktsatt|kontaktform|motesform|motestyp|form av|typ av (kontakt|mote)|type of (contact|meeting)|meeting type|medium/,
  ],
  [Meaning.CASE_NUMBER, /diarie|\bdnr\b|arendenr|arendenummer|case (no|nr|number|ref)|\bprocedure\b/],
  [Meaning.GIFTS, /gavor|gava|\bgifts?\b|forman|ho\w{0,2}spit|representation|benefit/],
  [
    Meaning.TOPIC,
    /amnesomrade|sakomrade|politikomrade|\btopics?\b|policy area|kategori|category|\btheme|^omrade$/,
  ],
  [Meaning.KEYWORDS, /nyckelord|keyword|taggar|^tags?$|committee|utskott|namnd$/],
  [Meaning.ASK, /begaran|onskemal|\basks?\b|ville (de|man|ni)|what (was|they) (asked|wanted)/],
  [Meaning.MUNICIPALITY, /kommun$|municipality/],
  [Meaning.COUNTRY, /^land$|country/],
  [Meaning.LANGUAGE, /^sprak$|^language$/],
  [Meaning.PLACE, /plats|^place|location|venue|^where|^ort$|^stad$|\bcity\b|lokal/],
  [Meaning.OWN_FUNCTION, /^(roll|befattning|post|uppdrag|role|position|function|job title|minister role)$/],
  [
    Meaning.THEIR_PERSON,
    /kontaktperson|representative|representant(er)?( for)?|\bperson(er)?\b|attendee|deras deltagare|external participants/,
  ],
  [
    Meaning.COUNTERPART,
    /lobb|motpart|counterpart|met with|traffade|\bmed vem\b|^med$|intressent|\bextern|external|stakeholder|^part(y|ies|er)?$|utomstaende|besokare|visitor/,
  ],
  [
    Meaning.OWN_PERSON,
    /minister|^mep$|^mp$|ledamot|fortroendevald|politiker|tjanstem|tjanstepers|handlaggare|foretradare|landshovding|(kommun|region|borgar)rad|councillor|official|office holder|hos oss|fran oss|^vem$|^who$|^host$|deltagare|participants/,
  ],
  [Meaning.ORGANISATION, ORGANISATION],
  // Where nothing else is an organisation; see `withPeople`.
  [Meaning.ORGANISATION, NAME],
  [
    Meaning.PURPOSE,
    /syfte|purpose|beskrivning|description|reason|sammanfattning|summary|innehall|details|notes?$|anteckning/,
  ],
  [
    Meaning.TITLE,
    /rubrik|^titel|^title|subject|arende|amne|\bfraga|issue|about|avser|gallde|handlade|motet om/,
  ],
];

/** What tells more than a title where there are both. */
export const TOLD = /gallde|handlade|motet om/;

/** The post of whoever the column beside it names; "title" is that of a meeting elsewhere. */
export const POST =
  /^(titel|title|befattning|roll|funktion|post|position|role|function|job title|yrkestitel|uppdrag)$/;

/** Header words that are so broad that the values have to agree. */
export const BROAD: readonly Meaning[] = [Meaning.DATE, Meaning.END_DATE, Meaning.KEY, Meaning.ROW_NUMBER];
