// {"a0":null,"a1":"2021-07-12","a2":"9999-12-31","a3":"didi","a4":["id","name","incomplete"],"a5":["citations","role","event","date","claimStatus","fromId"],"a6":["evidence","toId","citations"],"a7":null,"a8":null,"a9":["validFrom","validUntil","citations"],"a10":["id","kind","date","citations"],"a11":["validFrom","validUntil","citations"],"a12":["id","kind","category","name","localName","aliases"],"a13":["citations","role","event","date","claimStatus","fromId"],"a14":["evidence","toId","citations"],"a15":["validFrom","validUntil","citations"],"a16":[],"a17":["id","title","kind","citations","name"],"a18":["status","date","stage","citations","id"],"a19":["id","label","obligations","citations"],"a20":["version","rule","explicitScope","role","citations"],"a21":["id","name","entry","kind"],"a22":["id","name"],"a23":["id","kind","date","citations"]}
MATCH (head:Head {id: 'head'})
WITH head, {sequence: head.sequence, instant: head.instant, edition: coalesce(head.edition, 0)} AS h CALL (head, h) {
  RETURN 0 AS t, [h.sequence, h.instant, h.edition] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  MATCH (n:Node {id: $p.a3})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.type = 'Company'
  RETURN 1 AS t, [[key IN $p.a4 | v0[key]], COLLECT {
    MATCH (n)-[ev:HAS_FACT|IN_JURISDICTION|NOT_IN_JURISDICTION|IN_SECTOR|LISTED_ON|CONCERNS]-() WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN CASE type(ev) WHEN 'CONCERNS' THEN [null] + [key IN $p.a5 | ev[key]] ELSE [key IN $p.a6 | ev[key]] END
  }, COLLECT {
    MATCH (n)<-[ev:OWNS|INVOLVES]-(x) WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    WITH ev, x, CASE WHEN x.recordedFrom <= k THEN CASE WHEN x.recordedUntil > k THEN x END ELSE head(COLLECT {
      MATCH (x)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS xv WHERE type(ev) = 'OWNS' OR ($p.a7 IS NULL OR xv.kind IN $p.a7 OR (xv.kind IN $p.a8 AND EXISTS { (x)-[:FOLLOWS_FROM]->() }))
    RETURN [type(ev), [key IN $p.a9 | ev[key]], [key IN $p.a10 | xv[key]], COLLECT {
      MATCH (x)-[b:IN_JURISDICTION|UNDER|FOLLOWS_FROM]->(y) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      RETURN [type(b), b.role, y.id]
    }]
  }, COLLECT {
    MATCH (n) (()<-[w:PART_OF WHERE w.recordedFrom <= k AND w.recordedUntil > k AND w.published <= $p.a2]-()){0,4} (:Company)-[o:OPERATES]->(p) WHERE o.recordedFrom <= k AND o.recordedUntil > k AND o.published <= $p.a2
    WITH w, o, p, CASE WHEN p.recordedFrom <= k THEN CASE WHEN p.recordedUntil > k THEN p END ELSE head(COLLECT {
      MATCH (p)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS pv
    RETURN [[key IN $p.a11 | o[key]], [key IN $p.a12 | pv[key]], [b IN w | [b.validFrom, b.validUntil]], COLLECT {
      MATCH (p)-[ev:HAS_FACT|CONCERNS]-() WHERE ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
      RETURN CASE type(ev) WHEN 'CONCERNS' THEN [null] + [key IN $p.a13 | ev[key]] ELSE [key IN $p.a14 | ev[key]] END
    }]
  }, COLLECT {
    MATCH (n) (()-[w:PART_OF WHERE w.recordedFrom <= k AND w.recordedUntil > k AND w.published <= $p.a2]->()){1,4} (:Company)-[ev:IN_JURISDICTION]->(x) WHERE ev.role = 'headquarters' AND ev.recordedFrom <= k AND ev.recordedUntil > k AND ev.published <= $p.a2
    RETURN [[key IN $p.a15 | ev[key]], x.id]
  }] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a0 < h.instant THEN $p.a0 ELSE h.instant END AS k
  WITH k, CASE WHEN k = h.instant THEN head.rulebook ELSE head(COLLECT {
    MATCH (c:Change) WHERE c.number > 0 AND c.recordedAt <= k
    WITH c ORDER BY c.number DESC LIMIT 1
    RETURN c.rulebook
  }) END AS version CALL (k, version) {
    RETURN ['Version', version] AS v
    UNION ALL
    WITH k, version WHERE version IS NULL OR NOT version IN $p.a16
    MATCH (m:Measure)
    WITH *, CASE WHEN m.recordedFrom <= k THEN CASE WHEN m.recordedUntil > k THEN m END ELSE head(COLLECT {
      MATCH (m)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS mv WHERE mv IS NOT NULL AND mv.published <= $p.a2
    RETURN ['Measure', [key IN $p.a17 | mv[key]], head(COLLECT {
      MATCH (m)-[b:IN_JURISDICTION]->(j) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      RETURN j.id
    }), COLLECT {
      MATCH (m)-[b:HAS_STEP]->(s) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      WITH s ORDER BY s.order
      RETURN [key IN $p.a18 | s[key]]
    }, COLLECT {
      MATCH (m)-[b:HAS_PROVISION]->(p) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      WITH p, CASE WHEN p.recordedFrom <= k THEN CASE WHEN p.recordedUntil > k THEN p END ELSE head(COLLECT {
        MATCH (p)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
        RETURN r
      }) END AS pv ORDER BY p.order
      RETURN [[key IN $p.a19 | pv[key]], head(COLLECT {
        MATCH (p)-[b:HAS_CRITERIA]->(c) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
        RETURN [key IN $p.a20 | c[key]]
      })]
    }] AS v
    UNION ALL
    WITH k, version WHERE version IS NULL OR NOT version IN $p.a16
    MATCH (x:Metric|Sector|Exchange|Jurisdiction)
    WITH *, CASE WHEN x.recordedFrom <= k THEN CASE WHEN x.recordedUntil > k THEN x END ELSE head(COLLECT {
      MATCH (x)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS xv WHERE xv IS NOT NULL
    RETURN [x.type, [key IN $p.a21 | xv[key]], COLLECT {
      MATCH (x)-[b:PART_OF|IN_JURISDICTION]->(y) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      RETURN [y.id, b.validFrom, b.validUntil]
    }] AS v
    UNION ALL
    WITH k, version WHERE version IS NULL OR NOT version IN $p.a16
    MATCH (l:Leaf) WHERE l.metricId = 'companyId'
    UNWIND coalesce(l.list, [l.value]) AS named
    WITH DISTINCT k, named
    MATCH (c:Node {id: named})
    WITH *, CASE WHEN c.recordedFrom <= k THEN CASE WHEN c.recordedUntil > k THEN c END ELSE head(COLLECT {
      MATCH (c)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS cv WHERE cv IS NOT NULL
    RETURN ['Company', [key IN $p.a22 | cv[key]]] AS v
    UNION ALL
    WITH k, version WHERE version IS NULL OR NOT version IN $p.a16
    MATCH (q:Metric)
    WITH *, CASE WHEN q.recordedFrom <= k THEN CASE WHEN q.recordedUntil > k THEN q END ELSE head(COLLECT {
      MATCH (q)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS qv WHERE qv IS NOT NULL
    MATCH (v:Node {id: qv.closedBy})
    WITH *, CASE WHEN v.recordedFrom <= k THEN CASE WHEN v.recordedUntil > k THEN v END ELSE head(COLLECT {
      MATCH (v)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
      RETURN r
    }) END AS vv WHERE vv IS NOT NULL AND vv.published <= $p.a2
    RETURN ['Event', [key IN $p.a23 | vv[key]], COLLECT {
      MATCH (v)-[b:IN_JURISDICTION|UNDER|FOLLOWS_FROM]->(y) WHERE b.recordedFrom <= k AND b.recordedUntil > k AND b.published <= $p.a2
      RETURN [type(b), b.role, y.id]
    }] AS v
  }
  RETURN 1000 AS t, v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v

// {"a0":"2021-07-12","a1":"9999-12-31","a2":["name"],"a3":["didi"],"a4":"<instant>","a5":["id","label"],"a6":["cybersecurity-review-measures-draft-2021#art-2","cybersecurity-review-measures-draft-2021#art-10","cybersecurity-review-measures-draft-2021#special-review"],"a7":["id"],"a8":["operatesInJurisdiction","mayAffectNationalSecurity","personalInformationSubjects","plansForeignListing","underCybersecurityReview","reviewMembersDisagree"],"a9":["id","list","lower","lowerOpen","text","truth","unit","upper","upperOpen","valueKind"],"a10":["fact:419d17aabcb8d2a7de0018f4"]}
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
  UNWIND $p.a8 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 3 AS t, [id, [key IN $p.a7 | v0[key]]] AS v
  UNION ALL
  WITH head, h, CASE WHEN $p.a4 < h.instant THEN $p.a4 ELSE h.instant END AS k
  UNWIND $p.a10 AS id
  MATCH (n:Node {id: id})
  WITH *, CASE WHEN n.recordedFrom <= k THEN CASE WHEN n.recordedUntil > k THEN n END ELSE head(COLLECT {
    MATCH (n)-[:REVISED]->(r:Revision) WHERE r.recordedFrom <= k AND r.recordedUntil > k
    RETURN r
  }) END AS v0 WHERE v0.published <= $p.a1
  RETURN 4 AS t, [id, [key IN $p.a9 | v0[key]]] AS v
  UNION ALL
  MATCH (again:Head {id: 'head'})
  RETURN 0 AS t, [again.sequence, again.instant, coalesce(again.edition, 0)] AS v
}
RETURN t, v
