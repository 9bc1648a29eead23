// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["id"],"a4":["legalName"],"a5":["id"],"a6":["mic"],"a7":["known","type_","unit"],"a8":["founded","website"],"a9":["publishedOn","publisher"],"a10":["type","id","kind","name"],"a11":["didi","no-such-entry","cac","register-2021-07-12","xnys","registeredUsers","weibo"]}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  UNWIND $p.a11 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Change', 'Citation', 'Company', 'Event', 'Exchange', 'Fact', 'Jurisdiction', 'Measure', 'Metric', 'Product', 'Provision', 'Regulator', 'Sector', 'Source'] AND v0.published <= $p.a2
  RETURN 1 AS t, [id, [key IN $p.a10 | v0[key]] + [CASE v0.type WHEN 'Company' THEN [key IN $p.a4 | v0[key]] + [head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2 AND e1.role = 'headquarters'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a3 | v1[key]]
  })] WHEN 'Exchange' THEN [key IN $p.a6 | v0[key]] + [head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2 AND e1.role = 'jurisdiction'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a5 | v1[key]]
  })] WHEN 'Metric' THEN [key IN $p.a7 | v0[key]] WHEN 'Regulator' THEN [key IN $p.a8 | v0[key]] WHEN 'Source' THEN [key IN $p.a9 | v0[key]] END]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
