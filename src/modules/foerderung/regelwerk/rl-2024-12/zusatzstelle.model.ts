import { formatVzae, sumVzae, toVzae, type Vzae } from '#src/core/vzae.ts';
import { type Befund, toBefund } from '../meldungen.model.ts';
import type { Regelparameter } from '../parameter.model.ts';
import type { Gebietskoerperschaft, Regelsatz } from '../regelsatz.model.ts';
import type { Antrag, Gremium, Zusatzstelle } from './antrag-typen.model.ts';

/** Nr. 4.3: one more coordination post for each kreisangehörige Kommune with all three marks (FR-4.3-a to -c). */
export function checkZusatzstellen(antrag: Antrag, satz: Regelsatz): Befund[] {
  return antrag.zusatz.flatMap((stelle, platz) => {
    const feld = `zusatz[${platz}]`;
    const { kommune } = stelle;
    const fehlt = listFehlendeMerkmale(stelle);
    const vzae = sumVzae(stelle.anteile);
    return [
      ...(antrag.typ === 'KREISFREIE_STADT' ? [toBefund('E-4.3-b', {}, feld)] : []),
      ...(fehlt.length > 0 ? [toBefund('E-4.3-a', { kommune, fehlt: fehlt.join(', ') }, feld)] : []),
      ...(vzae > satz.zusatzJeKommune
        ? [toBefund('E-4.3-c', { vzae: formatVzae(vzae) }, `${feld}.anteile`)]
        : []),
    ];
  });
}

/**
 * Limit of Baustein 1 coordination for a Standort: the base, and up to 1,0 VZÄ for each eligible Kommune (FR-4.3-d). A
 * Kreis with six of them comes to 9,5.
 */
export function computeKoordinationsgrenze(
  typ: Gebietskoerperschaft,
  zusatz: readonly Zusatzstelle[],
  satz: Regelsatz,
): Vzae {
  const berechtigt = typ === 'KREISFREIE_STADT' ? [] : zusatz.filter(isBerechtigt);
  return toVzae(satz.grenzen[typ].koordination + berechtigt.length * satz.zusatzJeKommune);
}

/** All three marks of Nr. 4.3 are there. */
export function isBerechtigt(stelle: Zusatzstelle): boolean {
  return listFehlendeMerkmale(stelle).length === 0;
}

export function hasBehoerden(stelle: Zusatzstelle): boolean {
  return stelle.eigeneAuslaenderbehoerde && stelle.eigenesJugendamt;
}

/** Nr. 3.2 names the Integrationsrat only (INC-F-02); the Ausschuss of 2025 counts as the parameter says. */
export function isRat(gremium: Gremium, parameter: Regelparameter): boolean {
  if (gremium === 'AUSSCHUSS_CHANCENGERECHTIGKEIT') return parameter.ausschussChancengerechtigkeit === 'RAT';
  return gremium === 'RAT';
}

function listFehlendeMerkmale(stelle: Zusatzstelle): string[] {
  return [
    ...(stelle.eigeneAuslaenderbehoerde ? [] : ['eigene Ausländerbehörde']),
    ...(stelle.eigenesJugendamt ? [] : ['eigenes Jugendamt']),
    ...(stelle.gremium === 'KEINES' ? ['Integrationsrat oder Integrationsausschuss'] : []),
  ];
}
