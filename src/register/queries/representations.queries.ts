import type { Reading } from '../reading/reading.js';

/** How often somebody took part in meetings for somebody else. */
export interface Representation {
  /** Who came, and for whom: ids of those who stand for them now. */
  agentId: string;
  clientId: string;
  meetings: number;
  /** As many meetings as are looked through: there may be more. */
  isOfLatest: boolean;
}

/** So many meetings are looked through, the latest ones. */
export const REPRESENTATION_REACH = 2_000;

/** For whom an organisation came, and who came for it, the most frequent first. */
export async function representationsOf(
  reading: Reading,
  id: string,
  most: number,
): Promise<Representation[]> {
  return reading.query<Representation>(
    `WITH met AS (
  SELECT item.id, item.document FROM register.meeting AS item
  WHERE item.organisation_ids @> ARRAY[$1::uuid] AND ${REPRESENTED}
  ORDER BY item.date DESC, item.id DESC LIMIT ${REPRESENTATION_REACH}
), pair AS (
  SELECT DISTINCT met.id, agent.survivor_id AS agent_id, client.survivor_id AS client_id
  FROM met
  CROSS JOIN LATERAL jsonb_to_recordset(met.document->'participants')
    AS line ("organisationId" uuid, "onBehalfOfId" uuid)
  JOIN register.organisation AS agent ON agent.id = line."organisationId"
  JOIN register.organisation AS client ON client.id = line."onBehalfOfId"
  WHERE $1::uuid IN (agent.survivor_id, client.survivor_id) AND agent.survivor_id <> client.survivor_id
)
SELECT agent_id AS "agentId", client_id AS "clientId", count(*)::integer AS meetings,
  (SELECT count(*) FROM met) = ${REPRESENTATION_REACH} AS "isOfLatest"
FROM pair GROUP BY agent_id, client_id ORDER BY meetings DESC, agent_id, client_id LIMIT $2`,
    [id, most],
  );
}

// As the index of those few meetings has it, word for word.
const REPRESENTED = `item.document @? '$.participants[*].onBehalfOfId'`;
