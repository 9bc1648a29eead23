// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["id"],"a4":3,"a5":"","a6":"￿","a7":["id"],"a8":3,"a9":"","a10":"￿","a11":["date"],"a12":["id"],"a13":3,"a14":"","a15":"￿","a16":10000,"a17":["kind"],"a18":["type","id","name"],"a19":["statementKind"],"a20":13,"a21":"","a22":"￿","a23":"register-2021-07-12"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a23})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Source'] AND v0.published <= $p.a2
  RETURN 1 AS t, [[COLLECT {
    MATCH ()<-[e1:CITES]-(m1) USING INDEX SEEK e1:CITES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Citation' AND e1.fromOrder > $p.a21 AND e1.fromOrder < $p.a22 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a20
    RETURN [e1.fromOrder, [key IN $p.a19 | m1[key]] + [head(COLLECT {
      MATCH (m1)-[e2:ABOUT]->(m2) WHERE true AND e2.role = 'subject'
      WITH e2, m2 ORDER BY m2.order, e2.validFrom DESC LIMIT 250
      WITH m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      RETURN [key IN $p.a18 | v2[key]] + [CASE v2.type WHEN 'Company' THEN [[COLLECT {
        MATCH (m2)-[e3:OPERATES]->(m3) WHERE e3.toKind = 'Product' AND e3.toOrder > $p.a5 AND e3.toOrder < $p.a6 AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY e3.toOrder ASC LIMIT $p.a4
        WITH e3, m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [e3.toOrder, [key IN $p.a3 | v3[key]]]
      }, null]] WHEN 'Event' THEN [key IN $p.a11 | v2[key]] + [[COLLECT {
        MATCH (m2)-[e3:INVOLVES]->(m3) WHERE e3.toKind = 'Company' AND e3.toOrder > $p.a9 AND e3.toOrder < $p.a10 AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY e3.toOrder ASC LIMIT $p.a8
        WITH e3, m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [e3.toOrder, [key IN $p.a7 | v3[key]]]
      }, null]] WHEN 'Measure' THEN [key IN $p.a17 | v2[key]] + [COLLECT {
        MATCH (m2)-[l2:HAS_STEP]->(x2) WHERE l2.validFrom <= $p.a1 AND l2.validUntil > $p.a1 AND l2.recordedFrom <= k AND l2.recordedUntil > k AND l2.published <= $p.a2
        WITH x2 ORDER BY x2.order
        RETURN [x2.status, x2.date, x2.stage]
      }, [COLLECT {
        MATCH (m2)<-[e3:ISSUED]-(m3) WHERE e3.fromKind = 'Regulator' AND e3.fromOrder > $p.a14 AND e3.fromOrder < $p.a15 AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH e3, m3 ORDER BY e3.fromOrder ASC LIMIT $p.a13
        WITH e3, m3, CASE WHEN m3.recordedFrom <= k THEN CASE WHEN m3.recordedUntil > k THEN m3 END ELSE head(COLLECT {
          MATCH (m3)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
          RETURN r
        }) END AS v3
        RETURN [e3.fromOrder, [key IN $p.a12 | v3[key]]]
      }, COUNT {
        MATCH (m2)<-[e3:ISSUED]-() WHERE e3.fromKind = 'Regulator' AND e3.validFrom <= $p.a1 AND e3.validUntil > $p.a1 AND e3.recordedFrom <= k AND e3.recordedUntil > k AND e3.published <= $p.a2
        WITH 1 AS one LIMIT $p.a16
        RETURN one
      }]] END]
    })]]
  }, null]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
