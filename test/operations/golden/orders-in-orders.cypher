// {"a0":null,"a1":"2026-11-24","a2":"9999-12-31","a3":["id"],"a4":2,"a5":["id"],"a6":3,"a7":["id"],"a8":3}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Company)
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a2
  WITH *, COUNT {
    MATCH (n)<-[q:INVOLVES]-() WHERE q.validFrom <= $p.a1 AND q.validUntil > $p.a1 AND q.recordedFrom <= k AND q.recordedUntil > k AND q.published <= $p.a2
  } AS by0_0, coalesce(v0.fold_name, '￿') AS by0_1, n.id AS by0_2
  WITH * ORDER BY by0_0 DESC, by0_1 ASC, by0_2 ASC LIMIT $p.a8
  RETURN 1 AS t, [[by0_0, by0_1, by0_2], [key IN $p.a7 | v0[key]] + [[COLLECT {
    MATCH (n)-[e1:OPERATES]->(m1) WHERE e1.toKind = 'Product' AND e1.validFrom <= $p.a1 AND e1.validUntil > $p.a1 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a2
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    WITH *, coalesce(v1.fold_name, '￿') AS by1_0, COUNT {
      MATCH (m1)<-[q:INVOLVES]-() WHERE q.validFrom <= $p.a1 AND q.validUntil > $p.a1 AND q.recordedFrom <= k AND q.recordedUntil > k AND q.published <= $p.a2
    } AS by1_1, m1.id AS by1_2 ORDER BY by1_0 ASC, by1_1 ASC, by1_2 ASC LIMIT $p.a6
    RETURN [[by1_0, by1_1, by1_2], [key IN $p.a5 | v1[key]] + [[COLLECT {
      MATCH ()<-[e2:INVOLVES]-(m2) USING INDEX SEEK e2:INVOLVES(toId, fromKind, fromOrder, validFrom, validUntil, recordedFrom, recordedUntil, published) WHERE e2.toId = m1.id AND e2.fromKind = 'Event' AND e2.fromOrder > '' AND e2.validFrom <= $p.a1 AND e2.validUntil > $p.a1 AND e2.recordedFrom <= k AND e2.recordedUntil > k AND e2.published <= $p.a2
      WITH e2, m2, CASE WHEN m2.recordedFrom <= k THEN CASE WHEN m2.recordedUntil > k THEN m2 END ELSE head(COLLECT {
        MATCH (m2)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS v2
      WITH *, coalesce(v2.fold_name, '') AS by2_0, coalesce(v2.amountMinor, 1.0e308) AS by2_1, m2.id AS by2_2 ORDER BY by2_0 DESC, by2_1 ASC, by2_2 ASC LIMIT $p.a4
      RETURN [[by2_0, by2_1, by2_2], [key IN $p.a3 | v2[key]]]
    }, null]]]
  }, null]]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
