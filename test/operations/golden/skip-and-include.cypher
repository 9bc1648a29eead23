// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["id"],"a4":2,"a5":"","a6":"￿","a7":["id"],"a8":"didi","a9":null,"a10":"2026-11-24","a11":"9999-12-31","a12":["id"],"a13":"cac"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a8})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a7 | v0[key]] + [[COLLECT {
    MATCH ()<-[e1:INVOLVES]-(m1) USING INDEX SEEK e1:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e1.toId = n.id AND e1.fromKind = 'Event' AND e1.fromOrder > $p.a5 AND e1.fromOrder < $p.a6 AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1 ORDER BY e1.toId DESC, e1.fromKind DESC, e1.fromOrder DESC LIMIT $p.a4
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a3 | v1[key]]]
  }, null]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a9 < h.instant THEN $p.a9 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a13})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Regulator'] AND v0.published <= $p.a11
  RETURN 2 AS t, [key IN $p.a12 | v0[key]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
