import { ANNAHMEN } from './annahmen.ts';
import { PARAMETER, type Parameter } from './parameter.ts';

type Frage = { id: string; text: string; wer: string; parameter: string[] };

/** The whole text of `docs/offene-fragen.md`. A test keeps the file equal to it. */
export function formatOffeneFragen(): string {
  const eintraege: [string, Parameter][] = Object.entries(PARAMETER);
  return [
    '# Offene Fragen und gesetzte Werte',
    '',
    'Diese Seite entsteht aus `src/platform/config/parameter.ts` und `src/platform/config/annahmen.ts`. Ändern Sie die Werte dort.',
    '',
    'Die Quellen lassen manches offen. Bis zur Antwort gilt eine Annahme; sie ist überall als solche erkennbar.',
    '',
    '## Fragen',
    '',
    '| Frage | Inhalt | Wer entscheidet | Betroffene Werte |',
    '| --- | --- | --- | --- |',
    ...collectFragen(eintraege).map(
      (frage) =>
        `| ${frage.id} | ${frage.text} | ${frage.wer} | ${frage.parameter.map((id) => `\`${id}\``).join(', ')} |`,
    ),
    '',
    '## Annahmen ohne Zahl',
    '',
    '| Frage | Inhalt | Wer entscheidet | Bis dahin gilt | Quelle |',
    '| --- | --- | --- | --- | --- |',
    ...ANNAHMEN.map(
      ({ id, frage, wer, annahme, quelle }) => `| ${id} | ${frage} | ${wer} | ${annahme} | ${quelle} |`,
    ),
    '',
    '## Werte',
    '',
    '| Kennung | Bedeutung | Wert | Stand | Quelle | Frage |',
    '| --- | --- | --- | --- | --- | --- |',
    ...eintraege.map(
      ([id, p]) =>
        `| \`${id}\` | ${p.bezeichnung} | ${p.wert} ${p.einheit} | ${p.stand === 'VORGABE' ? 'Vorgabe' : 'Annahme'} | ${p.quelle} | ${p.frage?.id ?? '–'} |`,
    ),
    '',
  ].join('\n');
}

/** Each question once, in the order of its id, with every value that waits for it. */
function collectFragen(eintraege: readonly [string, Parameter][]): Frage[] {
  const fragen = new Map<string, Frage>();
  for (const [id, { frage }] of eintraege) {
    if (!frage) continue;
    const bekannt = fragen.get(frage.id) ?? { ...frage, parameter: [] };
    bekannt.parameter.push(id);
    fragen.set(frage.id, bekannt);
  }
  return [...fragen.values()].toSorted((a, b) => a.id.localeCompare(b.id, 'de'));
}
