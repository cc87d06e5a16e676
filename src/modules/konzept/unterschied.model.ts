import { diffWordsWithSpace } from 'diff';
import { isLeer, type Kapitel, type Kapitelinhalt, listTexte } from './kapitel.model.ts';

/** A run of words that stayed, came or went. */
export type Wortfolge = { art: 'GLEICH' | 'NEU' | 'WEG'; text: string };
export type Textunterschied = {
  label: string;
  stand: 'GLEICH' | 'NEU' | 'WEG' | 'GEAENDERT';
  worte: Wortfolge[];
};

/** What changed between two texts, word by word. */
export function compareWorte(alt: string, neu: string): Wortfolge[] {
  return diffWordsWithSpace(alt, neu).map(({ value: text, added, removed }) => ({
    art: added ? 'NEU' : removed ? 'WEG' : 'GLEICH',
    text,
  }));
}

/** What changed in a chapter, text by text in its order; a row that went is told where it would have stood last. */
export function compareKapitel(kapitel: Kapitel, alt: Kapitelinhalt, neu: Kapitelinhalt): Textunterschied[] {
  const vorher = new Map(listTexte(kapitel, alt).map((stueck) => [stueck.ort, stueck]));
  const jetzt = listTexte(kapitel, neu);
  const geblieben = jetzt.map(({ ort, label, text }) =>
    toUnterschied(label, vorher.get(ort)?.text ?? '', text),
  );
  const orte = new Set(jetzt.map(({ ort }) => ort));
  const weg = [...vorher.values()]
    .filter(({ ort }) => !orte.has(ort))
    .map(({ label, text }) => toUnterschied(label, text, ''));
  return [...geblieben, ...weg].filter(({ worte }) => worte.length > 0);
}

function toUnterschied(label: string, alt: string, neu: string): Textunterschied {
  const worte =
    alt === neu ? (alt === '' ? [] : [{ art: 'GLEICH' as const, text: alt }]) : compareWorte(alt, neu);
  const stand = alt === neu ? 'GLEICH' : isLeer(alt) ? 'NEU' : isLeer(neu) ? 'WEG' : 'GEAENDERT';
  return { label, stand, worte };
}
