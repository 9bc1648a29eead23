// Dates as people state them (precision kept), periods, and the coordinates at which a question is asked.
// Everything is an ISO string: comparing strings is comparing time.
export * from './coordinates.ts';
export * from './partial-date.ts';
export * from './period.ts';
