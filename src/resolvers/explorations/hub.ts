/** Relations and citations of an entry from which on it connects everybody with everybody: it may be an end, but nothing is found through it. */
export const HUB = 1_000;
