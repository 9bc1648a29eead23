/** The scope of a figure that counts the whole world; every other scope is a jurisdiction. */
export const GLOBAL = 'global';
