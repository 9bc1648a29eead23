// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["type","id"],"a4":["locator","quote","sourceCount","statement","statementKind"],"a5":101,"a6":"","a7":"￿","a8":10000,"a9":["publishedOn","publisher","title","url"],"a10":"register-2021-07-12"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a10})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Source'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a9 | v0[key]] + [[COLLECT {
    MATCH ()<-[e1:CITES]-(m1) USING INDEX SEEK e1:CITES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > $p.a6 AND e1.fromOrder < $p.a7 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a5
    RETURN [e1.fromOrder, [key IN $p.a4 | m1[key]] + [head(COLLECT {
      MATCH (m1)-[e2:ABOUT]->(m2) WHERE true AND e2.role = 'subject'
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [key IN $p.a3 | v2[key]]
    })]]
  }, COUNT {
    MATCH ()<-[e1:CITES]-() USING INDEX SEEK e1:CITES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a8
    RETURN one
  }]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
