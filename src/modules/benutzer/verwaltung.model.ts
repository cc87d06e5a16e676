import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Actor } from '#src/core/contract/actor.ts';
import { ROLLEN_NAMEN, type Rolle } from '#src/core/contract/rollen.ts';
import { type Ebene, EBENEN, isEbenePassend } from './benutzer.model.ts';

type Ort = { standortId: string | null; mandantId: string | null };

/**
 * Reach of the administration, as `benutzer.ist_im_bereich` has it: the Stelle of the acting Mitgliedschaft if it names
 * one, else its Standort, else what belongs to the Land. System accounts have no limit.
 */
export function isImBereich(actor: Actor, ort: Ort): boolean {
  if (actor.art === 'system') return true;
  if (actor.art !== 'konto' || actor.rolle !== 'ADMIN_TECHNIK') return false;
  if (actor.mandantId !== null) return ort.mandantId === actor.mandantId;
  if (actor.standortId !== null) return ort.standortId === actor.standortId;
  return ort.standortId === null;
}

const EBENE_TEXTE: Record<Ebene, string> = {
  LAND: 'Diese Rolle gehört zum Land: ohne Standort und ohne verantwortliche Stelle.',
  STANDORT: 'Diese Rolle braucht einen Standort.',
  MANDANT: 'Diese Rolle braucht eine verantwortliche Stelle.',
  FREI: 'Zu einer verantwortlichen Stelle gehört ihr Standort.',
  EINGELADEN: 'Partnerstellen lädt die KIM-Koordination unter „Zugänge der Partnerstellen“ ein.',
};

export type NeueMitgliedschaftAngabe = Ort & {
  rolle: Rolle;
  art: 'REGULAER' | 'VERTRETUNG';
  gueltigVon: string;
  gueltigBis: string | null;
  grundCode: string | null;
};

/** What is wrong with a Mitgliedschaft in itself, all at once. The database refuses the same. */
export function checkMitgliedschaft(angabe: NeueMitgliedschaftAngabe): Feldfehler[] {
  const fehler: Feldfehler[] = [];
  if (EBENEN[angabe.rolle] === 'EINGELADEN') {
    // Nobody gives this role by hand: the invitation names the Stelle, the reason and the last day.
    fehler.push({ pointer: '/rolle', code: 'NUR_EINGELADEN', detail: EBENE_TEXTE.EINGELADEN });
  } else if (!isEbenePassend(angabe.rolle, angabe)) {
    const pointer = EBENEN[angabe.rolle] === 'MANDANT' ? '/mandantId' : '/standortId';
    fehler.push({ pointer, code: 'EBENE', detail: EBENE_TEXTE[EBENEN[angabe.rolle]] });
  }
  if (angabe.gueltigBis !== null && angabe.gueltigBis < angabe.gueltigVon) {
    fehler.push({
      pointer: '/gueltigBis',
      code: 'ENDE_VOR_BEGINN',
      detail: 'Das Ende liegt vor dem Beginn.',
    });
  }
  if (angabe.art === 'VERTRETUNG') fehler.push(...checkVertretung(angabe));
  return fehler;
}

function checkVertretung(angabe: NeueMitgliedschaftAngabe): Feldfehler[] {
  const fehler: Feldfehler[] = [];
  if (angabe.rolle !== 'CASE_MANAGEMENT') {
    fehler.push({
      pointer: '/rolle',
      code: 'VERTRETUNG_ROLLE',
      detail: 'Vertretung gibt es nur in der Fallarbeit.',
    });
  }
  if (angabe.gueltigBis === null) {
    fehler.push({
      pointer: '/gueltigBis',
      code: 'VERTRETUNG_ENDE',
      detail: 'Eine Vertretung braucht ein Ende.',
    });
  }
  if (angabe.grundCode === null) {
    fehler.push({
      pointer: '/grundCode',
      code: 'VERTRETUNG_GRUND',
      detail: 'Eine Vertretung braucht einen Grund.',
    });
  }
  return fehler;
}

export function refuseMitgliedschaft(
  fehler: readonly Feldfehler[],
): Ablehnung<'MITGLIEDSCHAFT_UNVOLLSTAENDIG'> {
  return refuseRegel('MITGLIEDSCHAFT_UNVOLLSTAENDIG', 'Diese Rolle kann so nicht vergeben werden.', {
    fehler,
  });
}

export function refuseUnvereinbar(vorhanden: Rolle, neu: Rolle): Ablehnung<'ROLLEN_UNVEREINBAR'> {
  return refuseRegel('ROLLEN_UNVEREINBAR', 'Diese Rollen darf niemand zugleich haben.', {
    detail: `„${ROLLEN_NAMEN[neu]}“ verträgt sich nicht mit „${ROLLEN_NAMEN[vorhanden]}“ in derselben Stelle.`,
    quelle: 'DP-I-07',
  });
}

export const AUSSER_BEREICH = refuseRegel('AUSSER_BEREICH', 'Dafür sind Sie nicht zuständig.', {
  detail: 'Sie verwalten nur Konten Ihres eigenen Bereichs.',
});

export const EIGENES_KONTO = refuseRegel('EIGENES_KONTO', 'Das eigene Konto verwaltet jemand anderes.', {
  detail: 'Bitten Sie eine andere Person der Administration.',
});

/** The account also works elsewhere: who could reset it here could act there. */
export const KONTO_AUCH_ANDERSWO = refuseRegel(
  'KONTO_AUCH_ANDERSWO',
  'Dieses Konto gehört auch zu einer anderen Stelle.',
  {
    detail:
      'Nur der Betrieb der Plattform kann es ändern. Sie können die Mitgliedschaft in Ihrem Bereich beenden.',
  },
);

export const KENNUNG_VERGEBEN = refuseRegel('KENNUNG_VERGEBEN', 'Diese Kennung ist vergeben.', {
  fehler: [{ pointer: '/kennung', code: 'KENNUNG_VERGEBEN', detail: 'Wählen Sie eine andere Kennung.' }],
});

export const KENNUNG_UNGUELTIG = refuseRegel('KENNUNG_UNGUELTIG', 'Diese Kennung ist nicht möglich.', {
  detail: 'Mindestens 3 Zeichen: Buchstaben a bis z, Ziffern, Punkt, Bindestrich, Unterstrich, @.',
});
