// {"a0":null,"a1":"2021-07-12","a2":"2021-07-05","a3":["date","id"],"a4":11,"a5":"","a6":"￿","a7":10000,"a8":["id"],"a9":"didi","a10":null,"a11":"2021-07-12","a12":"2021-07-12","a13":["date","id"],"a14":11,"a15":"","a16":"￿","a17":["id"],"a18":"didi","a19":null,"a20":"2021-07-12","a21":"2021-07-05","a22":["title"],"a23":"cybersecurity-review-measures-draft-2021","a24":null,"a25":"2021-07-12","a26":"2021-07-12","a27":["title"],"a28":"cybersecurity-review-measures-draft-2021"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a9})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a8 | v0[key]] + [[COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a5 AND e1.fromOrder < $p.a6 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a4
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a3 | v1[key]]]
  }, COUNT {
    MATCH ()<-[e1:INVOLVES]-() USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > '' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH 1 AS one LIMIT $p.a7
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a10 < h.instant THEN $p.a10 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a18})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a12
  RETURN 2 AS t, [key IN $p.a17 | v0[key]] + [[COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a15 AND e1.fromOrder < $p.a16 AND e1.validFrom <= $p.a11 AND e1.validUntil > $p.a11 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a12
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a14
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a13 | v1[key]]]
  }, COUNT {
    MATCH ()<-[e1:INVOLVES]-() USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > '' AND e1.validFrom <= $p.a11 AND e1.validUntil > $p.a11 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a12
    WITH 1 AS one LIMIT $p.a7
    RETURN one
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a19 < h.instant THEN $p.a19 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a23})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a21
  RETURN 3 AS t, [key IN $p.a22 | v0[key]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a24 < h.instant THEN $p.a24 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a28})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Measure'] AND v0.published <= $p.a26
  RETURN 4 AS t, [key IN $p.a27 | v0[key]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
