/** What somebody would write who wants the rows of a table as CSV from PostgreSQL itself: the same cells, for COPY. */
export const PLAIN_COPY: Readonly<Record<'meetings' | 'participants', string>> = {
  meetings: `
    SELECT meeting.id, said.reference, 'https://register.example.org/meetings/' || said.reference AS url,
      said."publicBodyId", coalesce(body.document->'name'->>'sv', body.document->'name'->>'en') AS public_body,
      said.title, said.purpose, said.language, said.direction, said."initiatedBy", said.channel, said.date,
      said."endDate", said."datePrecision", said."startsAt", said."endsAt", said.place, said.municipality, said.country,
      who.organisations, who.organisation_ids, who.officials, who.official_ids,
      ${joined('topicCodes')}, ${joined('issueIds')},
      (SELECT string_agg(line->>'reference', '|') FROM jsonb_array_elements(said."decisionReferences") AS line),
      said."nothingAsked", said."noGifts", said.outcome->>'kind', said.outcome->>'text', ${joined('keywords')},
      said."publishedAt",
      to_char(meeting.corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS corrected_at,
      said."daysToPublication", said.late, said.review, coalesce(said.demonstration, false),
      (SELECT string_agg(line->>'code', '|') FROM jsonb_array_elements(said."qualityNotes") AS line),
      (SELECT string_agg(line->>'field', '|') FROM jsonb_array_elements(said.withheld) AS line),
      (SELECT string_agg(line->>'ground', '|') FROM jsonb_array_elements(said.withheld) AS line),
      (SELECT string_agg(line->>'since', '|') FROM jsonb_array_elements(said.withheld) AS line),
      said.source->>'name', said.source->>'url', said.source->>'licence', said.source->>'reference',
      meeting.version, encode(meeting.hash, 'hex') AS hash
    FROM register.meeting
    CROSS JOIN LATERAL jsonb_to_record(meeting.document) AS said (
      reference text, "publicBodyId" uuid, title text, purpose text, language text, direction text, "initiatedBy" text,
      channel text, date text, "endDate" text, "datePrecision" text, "startsAt" text, "endsAt" text, place text,
      municipality text, country text, participants jsonb, "topicCodes" jsonb, "issueIds" jsonb,
      "decisionReferences" jsonb, "nothingAsked" boolean, "noGifts" boolean, outcome jsonb, keywords jsonb,
      "publishedAt" text, "daysToPublication" integer, late boolean, review text, demonstration boolean,
      "qualityNotes" jsonb, withheld jsonb, source jsonb)
    CROSS JOIN LATERAL (
      SELECT string_agg(DISTINCT line->>'organisationName', '|') AS organisations,
        string_agg(DISTINCT line->>'organisationId', '|') AS organisation_ids,
        string_agg(DISTINCT line->>'name', '|') FILTER (WHERE line ? 'officialId') AS officials,
        string_agg(DISTINCT line->>'officialId', '|') AS official_ids
      FROM jsonb_array_elements(said.participants) AS line
    ) AS who
    JOIN register.public_body AS body ON body.id = said."publicBodyId"
    ORDER BY meeting.date, meeting.id`,
  participants: `
    SELECT meeting.id AS meeting_id, line.place AS line, meeting.document->>'reference' AS meeting_reference,
      meeting.document->>'date' AS meeting_date, said.side, said.role, said.name, said.function->>'sv',
      said.function->>'en', said.capacity, coalesce(said.headcount, 1) AS headcount, said."officialId",
      coalesce(organisation.survivor_id, said."organisationId") AS organisation_id, said."organisationName",
      said."unitName", coalesce(behalf.survivor_id, said."onBehalfOfId") AS on_behalf_of_id, said."onBehalfOfName",
      (SELECT string_agg(DISTINCT split_part(each->>'field', '/', 4), '|')
       FROM jsonb_array_elements(meeting.document->'withheld') AS each
       WHERE starts_with(each->>'field', '/participants/' || line.place - 1 || '/')) AS withheld
    FROM register.meeting
    CROSS JOIN LATERAL jsonb_array_elements(meeting.document->'participants') WITH ORDINALITY AS line (item, place)
    CROSS JOIN LATERAL jsonb_to_record(line.item) AS said (
      side text, role text, name text, function jsonb, capacity text, headcount integer, "officialId" uuid,
      "organisationId" uuid, "organisationName" text, "unitName" text, "onBehalfOfId" uuid, "onBehalfOfName" text)
    LEFT JOIN register.organisation ON organisation.id = said."organisationId"
    LEFT JOIN register.organisation AS behalf ON behalf.id = said."onBehalfOfId"
    ORDER BY meeting.date, meeting.id, line.place`,
};

function joined(member: string): string {
  return `(SELECT string_agg(value, '|') FROM jsonb_array_elements_text(said."${member}") AS value)`;
}
