// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["id","name"],"a4":["id"],"a5":["id","localName","name"],"a6":"weibo","a7":null,"a8":"2026-11-24","a9":"9999-12-31","a10":["id","name"],"a11":["id"],"a12":10000,"a13":["date","title"],"a14":2,"a15":"","a16":"￿","a17":["title"],"a18":2,"a19":"","a20":"￿","a21":["id","localName","name"],"a22":"didi"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a6})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a5 | v0[key]] + [head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2 AND e1.role = 'headquarters'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a3 | v1[key]]
  }), COLLECT {
    MATCH (n)-[e1:IN_SECTOR]->(m1) WHERE e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a4 | v1[key]]
  }] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a7 < h.instant THEN $p.a7 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a22})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a9
  RETURN 2 AS t, [key IN $p.a21 | v0[key]] + [head(COLLECT {
    MATCH (n)-[e1:IN_JURISDICTION]->(m1) WHERE e1.validFrom <= $p.a8 AND e1.validUntil > $p.a8 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a9 AND e1.role = 'headquarters'
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a10 | v1[key]]
  }), COLLECT {
    MATCH (n)-[e1:IN_SECTOR]->(m1) WHERE e1.validFrom <= $p.a8 AND e1.validUntil > $p.a8 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a9
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a11 | v1[key]]
  }, [null, COUNT {
    MATCH ()<-[e1:INVOLVES]-() USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > '' AND e1.validFrom <= $p.a8 AND e1.validUntil > $p.a8 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a9
    WITH 1 AS one LIMIT $p.a12
    RETURN one
  }], [COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a15 AND e1.fromOrder < $p.a16 AND e1.validFrom <= $p.a8 AND e1.validUntil > $p.a8 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a9
    WITH e1, m1 ORDER BY e1.toId ASC, e1.fromKind ASC, e1.fromOrder ASC LIMIT $p.a14
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a13 | v1[key]]]
  }, null], [COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a19 AND e1.fromOrder < $p.a20 AND e1.validFrom <= $p.a8 AND e1.validUntil > $p.a8 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a9
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a18
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a17 | v1[key]]]
  }, null]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
