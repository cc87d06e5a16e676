import type { Identitaet } from '#src/modules/person/identitaet.model.ts';
import { HERKUENFTE } from '../../demo/menge/namen.ts';
import type { Zufall } from '../../demo/zufall.ts';

/** Another person of the same language and age: names, day of birth and telephone number are drawn anew. */
export function createAndereIdentitaet(
  zufall: Zufall,
  vorlage: Identitaet,
  monate: (datum: string) => string,
): Identitaet {
  const sprache = vorlage.sprachen[0]?.sprache;
  const herkunft = HERKUENFTE.find((eine) => eine.sprache === sprache) ?? zufall.pick(HERKUENFTE);
  const [familie, familieOriginal] = zufall.pick(herkunft.familiennamen);
  const [zweite] = zufall.pick(herkunft.familiennamen);
  const [vorname, vornameOriginal] = zufall.pick(herkunft.vornamen);
  const [weiterer] = zufall.pick(herkunft.vornamen);
  const doppelt = zufall.chance(15) && zweite !== familie;
  const zweiVornamen = zufall.chance(45) && weiterer !== vorname;
  const inSchrift = familieOriginal !== undefined && vornameOriginal !== undefined && zufall.chance(70);
  return {
    ...vorlage,
    familienname: doppelt ? `${familie}-${zweite}` : familie,
    vornamen: zweiVornamen ? `${vorname} ${weiterer}` : vorname,
    weitereNamen: inSchrift
      ? [{ art: 'ORIGINALSCHRIFT', text: `${vornameOriginal} ${familieOriginal}`, sprache: herkunft.sprache }]
      : [],
    geburtsdatum:
      vorlage.geburtsdatum === null
        ? null
        : `${monate(vorlage.geburtsdatum).slice(0, 8)}${String(zufall.between(1, 28)).padStart(2, '0')}`,
    kontaktwege: vorlage.kontaktwege.map((weg) => ({
      ...weg,
      wert: `0151 ${zufall.between(1_000_000, 9_999_999)}`,
    })),
  };
}
