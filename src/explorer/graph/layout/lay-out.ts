import { force } from './force.ts';
import { layered } from './layered.ts';
import type { LayoutInput, LayoutName, Place } from './layout.ts';
import { timeline } from './timeline.ts';

const BY_NAME: Readonly<Record<LayoutName, (input: LayoutInput) => readonly Place[]>> = { layered, force, timeline };

/** Places for all entries that are not fixed. */
export function layOut(input: LayoutInput): readonly Place[] {
  return BY_NAME[input.layout](input);
}
