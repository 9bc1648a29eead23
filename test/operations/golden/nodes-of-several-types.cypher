// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["didi","no-such-entry","cac","register-2021-07-12","xnys","registeredUsers","weibo"]}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  UNWIND $p.a3 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Change', 'Citation', 'Company', 'Event', 'Exchange', 'Fact', 'Jurisdiction', 'Measure', 'Metric', 'Product', 'Provision', 'Regulator', 'Sector', 'Source'] AND v0.published <= $p.a2
  RETURN 1 AS t, [id, [v0.type, v0.id, v0.kind, v0.name, CASE v0.type WHEN 'Company' THEN [v0.legalName, head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2 AND e1.role = 'headquarters'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [v1.id]
  })] WHEN 'Exchange' THEN [v0.mic, head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2 AND e1.role = 'jurisdiction'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [v1.id]
  })] WHEN 'Metric' THEN [v0.known, v0.type_, v0.unit] WHEN 'Regulator' THEN [v0.founded, v0.website] WHEN 'Source' THEN [v0.publishedOn, v0.publisher] END]] AS v
}
RETURN t, v
