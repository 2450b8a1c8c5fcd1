/**
 * SQL of what is called how: who stands for others after merges (`survivor_id`), of those in `$1`, with all names that
 * it and those merged into it have now.
 */
export const PRESENT_NAMES = `
SELECT same.survivor_id, array_agg(DISTINCT said.name) FILTER (WHERE said.name IS NOT NULL) AS names
FROM register.organisation AS same
CROSS JOIN LATERAL (
  SELECT same.name
  UNION ALL
  SELECT other->>'name' FROM jsonb_array_elements(coalesce(same.document->'names', '[]')) AS names (other)
) AS said (name)
WHERE same.survivor_id = ANY($1::uuid[])
GROUP BY same.survivor_id`;

/** A row of `PRESENT_NAMES`. */
export interface PresentNames {
  survivor_id: string;
  names: string[];
}
