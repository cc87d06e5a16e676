import { getFoerderfallRoute, listFoerderfaelleRoute } from '#src/modules/foerderung/foerderfall.contract.ts';
import { assignLetztempfaengerRoute } from '#src/modules/foerderung/letztempfaenger/letztempfaenger.contract.ts';
import {
  createUnterlageRoute,
  listUnterlagenRoute,
} from '#src/modules/foerderung/unterlagen/unterlage.contract.ts';
import type { Unterlagenstelle } from '#src/modules/foerderung/unterlagen/unterlage.model.ts';
import {
  createWeiterleitungRoute,
  createWeiterleitungsdateiRoute,
  listWeiterleitungenRoute,
  recordWeiterleitungsschrittRoute,
  recordWeiterleitungszeichnungRoute,
} from '#src/modules/foerderung/weiterleitung/weiterleitung.contract.ts';
import { listFormen, VERTRAGSPUNKTE } from '#src/modules/foerderung/weiterleitung/weiterleitung.model.ts';
import type { Erzaehler } from '../erzaehler.ts';

/** Tells one act as Ulrich Bramfeld or Petra Lindhoff; `akt` names it, so that a fill that goes on repeats nothing. */
export type Weiterleitungserzaehler = (wer: 'ulrich' | 'petra', akt: string) => Erzaehler;

const EMPFAENGER = ['Caritasverband Lennetal', 'Stadt Altenbrück'];

/** Files beside the draft for 2027, so that the Bezirksregierung finds what proves the preconditions. */
export async function createDemoUnterlagen(erzaehle: Weiterleitungserzaehler): Promise<void> {
  const { eintraege } = await erzaehle('ulrich', 'liste-2027').act(listFoerderfaelleRoute, '2026-10-13', {
    query: { foerderjahr: 2027 },
  });
  const entwurf = eintraege.find(({ zustand }) => zustand === 'ENTWURF');
  if (entwurf === undefined) return;
  const params = { foerderfallId: entwurf.id };
  const { unterlagen } = await erzaehle('ulrich', 'unterlagen').act(listUnterlagenRoute, '2026-10-13', {
    params,
  });
  const dateien: readonly [Unterlagenstelle, string, string][] = [
    ['a', 'Bescheid Kommunales Integrationszentrum.pdf', 'Bescheid vom 4. Mai 2026'],
    ['d', 'Konzept zur Umsetzung des KIM.pdf', 'Konzept, Fassung 3'],
  ];
  for (const [zu, name, text] of dateien) {
    if (unterlagen.some((eine) => eine.name === name)) continue;
    await erzaehle('ulrich', `unterlage-${zu}`).act(createUnterlageRoute, '2026-10-13', {
      params,
      query: { zu, name },
      body: createDatei(text),
    });
  }
}

/**
 * What Kreis Lennetal passes on in 2026, by the plan of its signed Antrag: the Caritas by contract, Altenbrück by Bescheid, both
 * signed. Whether they are in force, the Bescheid says. Stops where the rules would refuse.
 */
export async function createDemoWeiterleitungen(erzaehle: Weiterleitungserzaehler): Promise<void> {
  const { eintraege } = await erzaehle('ulrich', 'liste').act(listFoerderfaelleRoute, '2026-01-12', {
    query: { foerderjahr: 2026 },
  });
  const fall = eintraege.find(({ eingangAm }) => eingangAm !== null);
  if (fall === undefined) return;
  const params = { foerderfallId: fall.id };
  const { von, bis } = await erzaehle('ulrich', 'fall').act(getFoerderfallRoute, '2026-01-12', { params });
  const { plan, nachweisSpaetestens } = await erzaehle('ulrich', 'plan').act(
    listWeiterleitungenRoute,
    '2026-01-12',
    {
      params,
    },
  );
  for (const empfaenger of EMPFAENGER) {
    const zeile = plan.find((eine) => eine.empfaenger === empfaenger);
    if (zeile !== undefined) {
      const inhalt = {
        ...zeile,
        form: listFormen(zeile.empfaengerart)[0] ?? 'VERTRAG',
        von,
        bis,
        nachweisBis: nachweisSpaetestens,
        begruendung:
          zeile.empfaengerart === 'FREIE_WOHLFAHRTSPFLEGE'
            ? 'Konzept, Kapitel 4: Familien im Süden des Kreises'
            : '',
        zusammenarbeit: zeile.posten.some(({ art }) => art === 'KOORDINATION')
          ? 'Gemeinsame Runde der Koordination, alle zwei Wochen'
          : '',
        jmdMbe: 'Stellenplan des Empfängers vom 1. Dezember 2025',
        punkte: [...VERTRAGSPUNKTE],
      };
      await erzaehle('ulrich', `anlegen-${empfaenger}`).act(createWeiterleitungRoute, '2026-01-12', {
        params,
        body: { inhalt },
      });
    }
    await signWeiterleitung(erzaehle, fall.id, empfaenger);
    await assignLetztempfaenger(erzaehle, fall.id, empfaenger);
  }
}

/** The Stelle of the same name has an account and hands in itself. */
async function assignLetztempfaenger(
  erzaehle: Weiterleitungserzaehler,
  foerderfallId: string,
  empfaenger: string,
): Promise<void> {
  const { stellen, weiterleitungen } = await erzaehle('ulrich', `stellen-${empfaenger}`).act(
    listWeiterleitungenRoute,
    '2026-01-22',
    { params: { foerderfallId } },
  );
  const stelle = stellen.find(({ name }) => name === empfaenger);
  const eine = weiterleitungen.find(({ inhalt }) => inhalt.empfaenger === empfaenger);
  if (stelle === undefined || eine === undefined || eine.letztempfaenger !== null) return;
  await erzaehle('ulrich', `letztempfaenger-${empfaenger}`).act(assignLetztempfaengerRoute, '2026-01-22', {
    params: { weiterleitungId: eine.id },
    body: { version: eine.version, mandantId: stelle.id },
  });
}

async function signWeiterleitung(
  erzaehle: Weiterleitungserzaehler,
  foerderfallId: string,
  empfaenger: string,
): Promise<void> {
  const lies = async (akt: string) => {
    const alle = await erzaehle('ulrich', `lesen-${akt}-${empfaenger}`).act(
      listWeiterleitungenRoute,
      '2026-01-14',
      {
        params: { foerderfallId },
      },
    );
    const verletzt = alle.bilanz.befunde.some(({ art }) => art === 'FEHLER');
    return verletzt ? undefined : alle.weiterleitungen.find(({ inhalt }) => inhalt.empfaenger === empfaenger);
  };
  const entwurf = await lies('entwurf');
  if (entwurf === undefined || entwurf.befunde.some(({ art }) => art === 'FEHLER')) return;
  const params = { weiterleitungId: entwurf.id };
  if (entwurf.zustand === 'ENTWURF') {
    await erzaehle('ulrich', `pruefen-${empfaenger}`).act(recordWeiterleitungsschrittRoute, '2026-01-14', {
      params,
      body: { version: entwurf.version, schritt: 'vertrag_pruefen', grund: null },
    });
  }
  const geprueft = await lies('geprueft');
  if (geprueft?.zustand !== 'VERTRAG_GEPRUEFT') return;
  if (geprueft.dateien.length === 0) {
    await erzaehle('ulrich', `datei-${empfaenger}`).act(createWeiterleitungsdateiRoute, '2026-01-20', {
      params,
      query: { zu: 'VERTRAG', name: `Weiterleitung ${empfaenger}.pdf` },
      body: createDatei(`Weiterleitung an ${empfaenger}, unterzeichnet am 19. Januar 2026`),
    });
  }
  await erzaehle('petra', `zeichnen-${empfaenger}`).act(recordWeiterleitungszeichnungRoute, '2026-01-21', {
    params,
    body: { version: geprueft.version, schritt: 'unterzeichnen', grund: null },
  });
}

/** A small PDF that opens: one empty page, the text as its title. */
function createDatei(titel: string): Uint8Array {
  const ascii = titel.normalize('NFD').replaceAll(/[^\x20-\x7e]|[()\\]/g, '');
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
      `4 0 obj<</Title(SYNTHETISCH: ${ascii})>>endobj`,
      'trailer<</Root 1 0 R/Info 4 0 R>>',
      '%%EOF',
      '',
    ].join('\n'),
  );
}
