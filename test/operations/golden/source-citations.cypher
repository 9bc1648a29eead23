// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":101,"a4":"","a5":"￿","a6":10000,"a7":"register-2021-07-12"}
MATCH (h:Head {id: 'head'}) CALL (h) {
  RETURN 0 AS t, [h.sequence, h.instant] AS v
  UNION ALL
  WITH h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a7})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Source'] AND v0.published <= $p.a2
  RETURN 1 AS t, [v0.publishedOn, v0.publisher, v0.title, v0.url, [COLLECT {
    MATCH ()<-[e1:CITES]-(m1) USING INDEX SEEK e1:CITES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > $p.a4 AND e1.fromOrder < $p.a5 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a3
    RETURN [e1.fromOrder, [m1.locator, m1.quote, m1.sourceCount, m1.statement, m1.statementKind, head(COLLECT {
      MATCH (m1)-[e2:ABOUT]->(m2) WHERE true AND e2.role = 'subject'
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [v2.type, v2.id]
    })]]
  }, COUNT {
    MATCH ()<-[e1:CITES]-() USING INDEX SEEK e1:CITES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a6
    RETURN one
  }]] AS v
}
RETURN t, v
