import type { Kind } from './graph.ts';

/** How a kind is told apart: by word and colour, and by its icon on the canvas. */
export interface KindLook {
  readonly word: string;
  readonly plural: string;
  /** Colour of the interface's palette. */
  readonly colour: string;
  /** The same on white paper, dark enough for text. */
  readonly ink: string;
  /** Name of the kind in arguments of the API. */
  readonly argument: string;
}

export const KIND_LOOKS: Readonly<Record<Kind, KindLook>> = {
  Regulator: { word: 'Regulator', plural: 'Regulators', colour: 'indigo', ink: '#364fc7', argument: 'REGULATOR' },
  Measure: { word: 'Measure', plural: 'Measures', colour: 'red', ink: '#c92a2a', argument: 'MEASURE' },
  Provision: { word: 'Provision', plural: 'Provisions', colour: 'pink', ink: '#a61e4d', argument: 'PROVISION' },
  Event: { word: 'Event', plural: 'Events', colour: 'orange', ink: '#b24008', argument: 'EVENT' },
  Company: { word: 'Company', plural: 'Companies', colour: 'teal', ink: '#087f5b', argument: 'COMPANY' },
  Product: { word: 'Product', plural: 'Products', colour: 'cyan', ink: '#0b7285', argument: 'PRODUCT' },
  Exchange: { word: 'Exchange', plural: 'Exchanges', colour: 'violet', ink: '#5f3dc4', argument: 'EXCHANGE' },
  Jurisdiction: { word: 'Jurisdiction', plural: 'Jurisdictions', colour: 'gray', ink: '#495057', argument: 'JURISDICTION' },
  Sector: { word: 'Sector', plural: 'Sectors', colour: 'lime', ink: '#487a0c', argument: 'SECTOR' },
};
