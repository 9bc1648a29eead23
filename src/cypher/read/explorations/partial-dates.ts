import { cypher, type Cypher } from '../../cypher.ts';

/** First day of a partial date stored as its text: `2021`, `2021-07`, `2021-Q3`, `2021-07-04`. */
export function firstDayOf(text: Cypher): Cypher {
  return cypher`CASE size(${text}) WHEN 10 THEN ${text} WHEN 4 THEN ${text} + '-01-01'
 ELSE CASE substring(${text}, 5, 1) WHEN 'Q' THEN left(${text}, 5) + ['01', '04', '07', '10'][toInteger(right(${text}, 1)) - 1] + '-01' ELSE ${text} + '-01' END END`;
}

/** How coarse it is: 0 a day, 1 a month, 2 a quarter, 3 a year. Of periods that begin on one day the finer ends first. */
export function precisionOf(text: Cypher): Cypher {
  return cypher`CASE size(${text}) WHEN 10 THEN 0 WHEN 4 THEN 3 ELSE CASE substring(${text}, 5, 1) WHEN 'Q' THEN 2 ELSE 1 END END`;
}

/** The same of a precision stored by its name. */
export function precisionRank(precision: Cypher): Cypher {
  return cypher`CASE ${precision} WHEN 'DAY' THEN 0 WHEN 'MONTH' THEN 1 WHEN 'QUARTER' THEN 2 ELSE 3 END`;
}
