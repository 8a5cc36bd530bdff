/** The last moment that a Date can be, in ms since 1970. */
export const lastMoment = 8.64e15;
