// {"a0":null,"a1":"2022-12-31","a2":"9999-12-31","a3":["id","name","incomplete"],"a4":["citations","role","event","date","claimStatus","fromId"],"a5":["evidence","toId","citations"],"a6":["app-removal","designation","listing-risk-identified","registration-resumed","security-review-closed","security-review-opened"],"a7":["fine"],"a8":["validFrom","validUntil","citations"],"a9":["id","kind","date","citations"],"a10":["validFrom","validUntil","citations"],"a11":["id","kind","category","name","localName","aliases"],"a12":["citations","role","event","date","claimStatus","fromId"],"a13":["evidence","toId","citations"],"a14":["validFrom","validUntil","citations"],"a15":["name"],"a16":"didi"}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a16})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type IN ['Company'] AND v0.published <= $p.a2
  RETURN 1 AS t, [key IN $p.a15 | v0[key]] + [[[key IN $p.a3 | v0[key]], COLLECT {
    MATCH (n)-[ev:HAS_FACT|IN_JURISDICTION|NOT_IN_JURISDICTION|IN_SECTOR|LISTED_ON|CONCERNS]-() WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN CASE type(ev) WHEN 'CONCERNS' THEN [null] + [key IN $p.a4 | ev[key]] ELSE [key IN $p.a5 | ev[key]] END
  }, COLLECT {
    MATCH (n)<-[ev:OWNS|INVOLVES]-(x) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    WITH ev, x, CASE WHEN x.recordedFrom <= k THEN CASE WHEN x.recordedUntil > k THEN x END ELSE head(COLLECT {
      MATCH (x)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS xv WHERE type(ev) = 'OWNS' OR ($p.a6 IS NULL OR xv.kind IN $p.a6 OR (xv.kind IN $p.a7 AND EXISTS { (x)-[:FOLLOWS_FROM]->() }))
    RETURN [type(ev), [key IN $p.a8 | ev[key]], [key IN $p.a9 | xv[key]], COLLECT {
      MATCH (x)-[b:IN_JURISDICTION|UNDER|FOLLOWS_FROM]->(y) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      RETURN [type(b), b.role, y.id]
    }]
  }, COLLECT {
    MATCH (n) (()<-[w:PART_OF WHERE w.recordedFrom <= k AND w.recordedUntil > k AND w.published <= $p.a2]-()){0,4} (:Company)-[o:OPERATES]->(p) WHERE o.recordedFrom <= k AND o.recordedUntil > k AND o.published <= $p.a2
    WITH w, o, p, CASE WHEN p.recordedFrom <= k THEN CASE WHEN p.recordedUntil > k THEN p END ELSE head(COLLECT {
      MATCH (p)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS pv
    RETURN [[key IN $p.a10 | o[key]], [key IN $p.a11 | pv[key]], [b IN w | [b.validFrom, b.validUntil]], COLLECT {
      MATCH (p)-[ev:HAS_FACT|CONCERNS]-() WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
      RETURN CASE type(ev) WHEN 'CONCERNS' THEN [null] + [key IN $p.a12 | ev[key]] ELSE [key IN $p.a13 | ev[key]] END
    }]
  }, COLLECT {
    MATCH (n) (()-[w:PART_OF WHERE w.recordedFrom <= k AND w.recordedUntil > k AND w.published <= $p.a2]->()){1,4} (:Company)-[ev:IN_JURISDICTION]->(x) WHERE ev.role = 'headquarters' AND ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [[key IN $p.a14 | ev[key]], x.id]
  }]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  WITH k, CASE WHEN k = h.instant THEN head.rulebook ELSE head(COLLECT {
    MATCH (c:Change) WHERE c.number > 0 AND c.recordedAt <= k
    WITH c ORDER BY c.number DESC LIMIT 1
    RETURN c.rulebook
  }) END AS version
  RETURN 1000 AS t, ['Version', version] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v

// {"a0":"2022-12-31","a1":"9999-12-31","a2":["id"],"a3":["personal-information-protection-law","data-security-law","cac-didi-removal-notice-2021","hfcaa","cybersecurity-law"],"a4":"<instant>","a5":["date","id","title"],"a6":["didi-fine","didi-app-removal","hfcaa-may-2022","didi-security-review-opened","didi-25-apps-removal"],"a7":["publisher"],"a8":["quote"],"a9":["citation:2681a55ee5b592299dc86f61","citation:0627de4b0047350d4038d08c","citation:d3ee999d0c078c7d721d3b02","citation:33a91fe22e0ed86b551e4488","citation:300b586929f3b7a7b0b2801b","citation:256628a4bd361443f367364c","citation:9ec2b76e5e315d1d04d1c3b7","citation:8ebd8cc9918d777ae49d2f73","citation:f963f47da582f71cfb6984c6","citation:21666b744c45c35690abe61e","citation:7a0931ad46a62253856e081d","citation:5ed083ad07ee26813ade8d6b","citation:cda5db0461bdd414e82a2bab","citation:858854e5ce80d4226ea79ec2"]}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a4 < h.instant THEN $p.a4 ELSE h.instant END AS k
  UNWIND $p.a3 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 1 AS t, [id, [key IN $p.a2 | v0[key]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a4 < h.instant THEN $p.a4 ELSE h.instant END AS k
  UNWIND $p.a6 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 2 AS t, [id, [key IN $p.a5 | v0[key]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a4 < h.instant THEN $p.a4 ELSE h.instant END AS k
  UNWIND $p.a9 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 3 AS t, [id, [key IN $p.a8 | v0[key]] + [head(COLLECT {
    MATCH (n)-[e1:CITES]->(m1) WHERE true
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a7 | v1[key]]
  })]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
