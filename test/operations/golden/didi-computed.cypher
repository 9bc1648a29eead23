// {"a0":null,"a1":"2021-07-12","a2":"9999-12-31","a3":["id","name","incomplete"],"a4":["citations","role","event","date","claimStatus","fromId"],"a5":["evidence","toId","citations"],"a6":["app-removal","designation","listing-risk-identified","registration-resumed","security-review-closed","security-review-opened"],"a7":["fine"],"a8":["validFrom","validUntil","citations"],"a9":["id","kind","date","citations"],"a10":["validFrom","validUntil","citations"],"a11":["id","kind","category","name","localName","aliases"],"a12":["citations","role","event","date","claimStatus","fromId"],"a13":["evidence","toId","citations"],"a14":["validFrom","validUntil","citations"],"a15":["name"],"a16":"didi"}
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

// {"a0":"2021-07-12","a1":"9999-12-31","a2":["id","name"],"a3":21,"a4":"","a5":"￿","a6":["id","title"],"a7":["cac-didi-removal-notice-2021","cybersecurity-review-measures-2020","cybersecurity-law"],"a8":"<instant>","a9":["publishedOn","publisher","title"],"a10":["locator","quote"],"a11":["citation:ef8b01e5ad983b5907ca7ab0","citation:d4ca1e2019f3982c4b58622c","citation:71ba4b1c2432e3e39bc099f7","citation:79c1be4c94e8daed667b2f90","citation:d0a4fef72b34c576c6a9b536","citation:5048b23f9abd8a9ac575153e","citation:5ba1a92824afe0331ccc2571","citation:2d5ca783a8634f74388b77c9","citation:21666b744c45c35690abe61e","citation:7a0931ad46a62253856e081d","citation:f6c299620b6a40e0ece0f01f","citation:9ccf8b4e40d0f13a94dd9795","citation:a1616a8d9324d920e91dfffb","citation:c5fbfa8d4415669fa9efd438","citation:54e3b73f9c44f3ce9c692154","citation:c8ad1e3076166dea063f82ff","citation:ddff60fbecc6c301f6460595","citation:da26171be6985b1af0b38330","citation:fbb976a6d3857dc13b520c4a","citation:8b5efb190c131ee184761ac1","citation:40ddd0b96a07913646a7b8a8"]}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a8 < h.instant THEN $p.a8 ELSE h.instant END AS k
  UNWIND $p.a7 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 1 AS t, [id, [key IN $p.a6 | v0[key]] + [[COLLECT {
    MATCH (n)<-[e1:ISSUED]-(m1) WHERE e1.fromKind = 'Regulator' AND e1.fromOrder > $p.a4 AND e1.fromOrder < $p.a5 AND e1.validFrom <= $p.a0 AND e1.validUntil > $p.a0 AND e1.recordedFrom <= k AND e1.recordedUntil > k AND e1.published <= $p.a1
    WITH e1, m1 ORDER BY e1.fromOrder ASC LIMIT $p.a3
    WITH e1, m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [e1.fromOrder, [key IN $p.a2 | v1[key]]]
  }, null]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a8 < h.instant THEN $p.a8 ELSE h.instant END AS k
  UNWIND $p.a11 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 2 AS t, [id, [key IN $p.a10 | v0[key]] + [head(COLLECT {
    MATCH (n)-[e1:CITES]->(m1) WHERE true
    WITH e1, m1 ORDER BY m1.order, e1.validFrom DESC LIMIT 250
    WITH m1, CASE WHEN m1.recordedFrom <= k THEN CASE WHEN m1.recordedUntil > k THEN m1 END ELSE head(COLLECT {
      MATCH (m1)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS v1
    RETURN [key IN $p.a9 | v1[key]]
  })]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
