/**
 * Languages of client-facing pages: German and the nine survey languages of the evaluation. The German text is
 * binding. `name` is the language's own name, so that a person finds it without reading German.
 */
export const SPRACHEN = {
  de: { name: 'Deutsch', deutsch: 'Deutsch', richtung: 'ltr' },
  ar: { name: 'العربية', deutsch: 'Arabisch', richtung: 'rtl' },
  bg: { name: 'Български', deutsch: 'Bulgarisch', richtung: 'ltr' },
  en: { name: 'English', deutsch: 'Englisch', richtung: 'ltr' },
  fa: { name: 'فارسی', deutsch: 'Persisch', richtung: 'rtl' },
  fr: { name: 'Français', deutsch: 'Französisch', richtung: 'ltr' },
  ro: { name: 'Română', deutsch: 'Rumänisch', richtung: 'ltr' },
  ru: { name: 'Русский', deutsch: 'Russisch', richtung: 'ltr' },
  tr: { name: 'Türkçe', deutsch: 'Türkisch', richtung: 'ltr' },
  uk: { name: 'Українська', deutsch: 'Ukrainisch', richtung: 'ltr' },
} as const satisfies Record<string, { name: string; deutsch: string; richtung: 'ltr' | 'rtl' }>;

export type Sprache = keyof typeof SPRACHEN;
export const SPRACHCODES = Object.keys(SPRACHEN) as readonly Sprache[];

export function isSprache(text: string): text is Sprache {
  return Object.hasOwn(SPRACHEN, text);
}

/** `rtl` for Arabic and Persian. */
export function getRichtung(sprache: Sprache): 'ltr' | 'rtl' {
  return SPRACHEN[sprache].richtung;
}
