const FORM = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Berlin',
});

/** `19.10.2026, 14:03:27`: a moment as the clocks in Germany show it. */
export function formatZeitpunkt(iso: string): string {
  return FORM.format(new Date(iso));
}
