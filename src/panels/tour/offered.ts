const key = 'attentoscope.tour';

/** Whether the tour was offered on a visit before; where nothing can be kept it is not offered again and again. */
export function tourOffered(page: Window): boolean {
  try {
    return page.localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

/** Keeps for visits to come that it was offered. */
export function keepOffered(page: Window): void {
  try {
    page.localStorage.setItem(key, 'offered');
  } catch {
    // Blocked or full: the help has the tour.
  }
}
