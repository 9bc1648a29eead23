/** The part of the graph that the questions are about, as the other library wants it described. */
export const TYPES = `
type Company @node @fulltext(indexes: [{ indexName: "search", queryName: "searchCompanies", fields: ["searchNames"] }]) {
  id: ID! name: String! order: String! searchNames: String
  events: [Event!]! @relationship(type: "INVOLVES", direction: IN, properties: "Held")
}
type Product @node { id: ID! name: String! order: String! }
type Event @node {
  id: ID! title: String! order: String!
  parties: [Party!]! @relationship(type: "INVOLVES", direction: OUT, properties: "Held")
  measures: [Measure!]! @relationship(type: "UNDER", direction: OUT, properties: "Held")
}
union Party = Company | Regulator | Product
type Regulator @node {
  id: ID! name: String! order: String!
  issued: [Measure!]! @relationship(type: "ISSUED", direction: OUT, properties: "Held")
  enforced: [Event!]! @relationship(type: "INVOLVES", direction: IN, properties: "Held")
}
type Measure @node {
  name: String!
  id: ID! title: String! kind: String! order: String! localTitle: String
  issuedBy: [Regulator!]! @relationship(type: "ISSUED", direction: IN, properties: "Held")
  provisions: [Provision!]! @relationship(type: "HAS_PROVISION", direction: OUT, properties: "Held")
}
type Provision @node { id: ID! name: String! label: String! obligations: [String!]! order: String! }
type Held @relationshipProperties { validFrom: String validUntil: String recordedFrom: String }
`;
