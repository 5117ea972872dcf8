/** What more than one bench of the laboratory says. */
export const benches = {
  failed: 'That could not be computed.',
  seen: 'What was seen',
};
