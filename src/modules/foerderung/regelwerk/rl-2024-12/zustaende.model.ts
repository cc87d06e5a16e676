/** SYSTEM stands for a timer; all others are roles of `rollen.ts`. */
export const ZUSTANDSROLLEN = [
  'ZE_SACHBEARBEITUNG',
  'ZE_ZEICHNUNG',
  'LE_SACHBEARBEITUNG',
  'BR_SACHBEARBEITUNG',
  'BR_PRUEFUNG',
  'BR_FREIGABE',
  'BR_KASSE',
  'MINISTERIUM',
  'SYSTEM',
] as const;
export type Zustandsrolle = (typeof ZUSTANDSROLLEN)[number];

/** Four eyes: the acting person is another one than whoever prepared the step. */
const VIER = true;
const EINE = false;

/** von, Ereignis, nach, Rolle, Vier-Augen. */
export type Uebergang = readonly [
  von: string,
  ereignis: string,
  nach: string,
  rolle: Zustandsrolle,
  vierAugen: boolean,
];

/**
 * The machines of the procedure, coupled but separate: payments, changes and Weiterleitungen run beside the Förderfall.
 * GL-RF-f: Erlass and Niederschlagung end a Rückforderung. BERICHTIGUNG is ours (§ 42 VwVfG NRW, offenbare
 * Unrichtigkeit): it corrects a Bescheid without a new decision and without a new period for a Klage. The last eight steps of
 * FOERDERFALL are ours too: after a Widerruf of a part the rest of the grant goes on and is proven later (decision 0045), and a
 * claim that was settled is opened again by a Klage that becomes known late or by a booking that was wrong (decision 0057).
 */
export const ZUSTANDSMASCHINEN = {
  FOERDERFALL: [
    ['ENTWURF', 'einreichen', 'EINGEREICHT', 'ZE_ZEICHNUNG', VIER],
    ['ENTWURF', 'verwerfen', 'VERWORFEN', 'ZE_SACHBEARBEITUNG', EINE],
    ['EINGEREICHT', 'zuruecknehmen', 'ZURUECKGENOMMEN', 'ZE_ZEICHNUNG', EINE],
    ['EINGEREICHT', 'pruefung_beginnen', 'IN_PRUEFUNG', 'BR_SACHBEARBEITUNG', EINE],
    ['IN_PRUEFUNG', 'zuruecknehmen', 'ZURUECKGENOMMEN', 'ZE_ZEICHNUNG', EINE],
    ['IN_PRUEFUNG', 'nachfordern', 'NACHFORDERUNG', 'BR_SACHBEARBEITUNG', EINE],
    ['NACHFORDERUNG', 'nachreichen', 'IN_PRUEFUNG', 'ZE_ZEICHNUNG', VIER],
    ['NACHFORDERUNG', 'frist_abgelaufen', 'IN_PRUEFUNG', 'SYSTEM', EINE],
    ['IN_PRUEFUNG', 'ausnahme_anfragen', 'MINISTERIUM_ENTSCHEIDET', 'BR_SACHBEARBEITUNG', EINE],
    ['MINISTERIUM_ENTSCHEIDET', 'ausnahme_entscheiden', 'IN_PRUEFUNG', 'MINISTERIUM', EINE],
    ['IN_PRUEFUNG', 'entscheidung_vorschlagen', 'ENTSCHEIDUNGSREIF', 'BR_SACHBEARBEITUNG', EINE],
    ['ENTSCHEIDUNGSREIF', 'zurueckgeben', 'IN_PRUEFUNG', 'BR_FREIGABE', EINE],
    ['ENTSCHEIDUNGSREIF', 'bewilligen', 'BEWILLIGT', 'BR_FREIGABE', VIER],
    ['ENTSCHEIDUNGSREIF', 'ablehnen', 'ABGELEHNT', 'BR_FREIGABE', VIER],
    ['BEWILLIGT', 'bekanntgeben', 'RECHTSBEHELFSFRIST', 'BR_SACHBEARBEITUNG', EINE],
    ['RECHTSBEHELFSFRIST', 'bekanntgabe_gescheitert', 'BEWILLIGT', 'SYSTEM', EINE],
    ['RECHTSBEHELFSFRIST', 'verzicht_erklaeren', 'BESTANDSKRAEFTIG', 'ZE_ZEICHNUNG', VIER],
    ['RECHTSBEHELFSFRIST', 'frist_abgelaufen', 'BESTANDSKRAEFTIG', 'SYSTEM', EINE],
    ['RECHTSBEHELFSFRIST', 'klage_erfassen', 'KLAGEVERFAHREN', 'BR_SACHBEARBEITUNG', EINE],
    ['KLAGEVERFAHREN', 'verfahren_beendet_bescheid_bestaetigt', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', VIER],
    ['KLAGEVERFAHREN', 'verfahren_beendet_bescheid_aufgehoben', 'IN_PRUEFUNG', 'BR_FREIGABE', VIER],
    ['ABGELEHNT', 'bekanntgeben', 'RECHTSBEHELFSFRIST_ABLEHNUNG', 'BR_SACHBEARBEITUNG', EINE],
    ['RECHTSBEHELFSFRIST_ABLEHNUNG', 'frist_abgelaufen', 'ABGESCHLOSSEN_ABGELEHNT', 'SYSTEM', EINE],
    [
      'RECHTSBEHELFSFRIST_ABLEHNUNG',
      'klage_erfassen',
      'KLAGEVERFAHREN_ABLEHNUNG',
      'BR_SACHBEARBEITUNG',
      EINE,
    ],
    [
      'KLAGEVERFAHREN_ABLEHNUNG',
      'verfahren_beendet_bescheid_bestaetigt',
      'ABGESCHLOSSEN_ABGELEHNT',
      'BR_FREIGABE',
      VIER,
    ],
    ['KLAGEVERFAHREN_ABLEHNUNG', 'verfahren_beendet_bescheid_aufgehoben', 'IN_PRUEFUNG', 'BR_FREIGABE', VIER],
    ['BESTANDSKRAEFTIG', 'bwz_ende', 'VN_OFFEN', 'SYSTEM', EINE],
    ['BESTANDSKRAEFTIG', 'anhoeren_widerruf', 'ANHOERUNG_WIDERRUF', 'BR_SACHBEARBEITUNG', EINE],
    ['ANHOERUNG_WIDERRUF', 'absehen', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', VIER],
    ['ANHOERUNG_WIDERRUF', 'widerrufen', 'RUECKFORDERUNG', 'BR_FREIGABE', VIER],
    ['VN_OFFEN', 'vn_einreichen', 'VN_EINGEREICHT', 'ZE_ZEICHNUNG', VIER],
    ['VN_OFFEN', 'vn_frist_abgelaufen', 'VN_UEBERFAELLIG', 'SYSTEM', EINE],
    ['VN_UEBERFAELLIG', 'vn_einreichen', 'VN_EINGEREICHT', 'ZE_ZEICHNUNG', VIER],
    ['VN_UEBERFAELLIG', 'anhoeren', 'ANHOERUNG', 'BR_SACHBEARBEITUNG', EINE],
    ['VN_EINGEREICHT', 'vn_pruefen', 'VN_IN_PRUEFUNG', 'BR_PRUEFUNG', EINE],
    ['VN_IN_PRUEFUNG', 'vn_nachfordern', 'VN_OFFEN', 'BR_PRUEFUNG', EINE],
    ['VN_IN_PRUEFUNG', 'vn_ohne_beanstandung', 'ABGESCHLOSSEN', 'BR_FREIGABE', VIER],
    ['VN_IN_PRUEFUNG', 'anhoeren', 'ANHOERUNG', 'BR_PRUEFUNG', EINE],
    ['ANHOERUNG', 'vn_einreichen', 'VN_EINGEREICHT', 'ZE_ZEICHNUNG', VIER],
    ['ANHOERUNG', 'rueckfordern', 'RUECKFORDERUNG', 'BR_FREIGABE', VIER],
    ['ANHOERUNG', 'absehen', 'VN_IN_PRUEFUNG', 'BR_FREIGABE', VIER],
    ['RUECKFORDERUNG', 'zahlungseingang_vollstaendig', 'ABGESCHLOSSEN', 'BR_KASSE', EINE],
    ['RUECKFORDERUNG', 'erlassen_niederschlagen', 'ABGESCHLOSSEN', 'BR_FREIGABE', VIER],
    ['RUECKFORDERUNG', 'klage_erfassen', 'KLAGEVERFAHREN_RUECKFORDERUNG', 'BR_SACHBEARBEITUNG', EINE],
    [
      'KLAGEVERFAHREN_RUECKFORDERUNG',
      'verfahren_beendet_bescheid_bestaetigt',
      'RUECKFORDERUNG',
      'BR_FREIGABE',
      VIER,
    ],
    [
      'KLAGEVERFAHREN_RUECKFORDERUNG',
      'verfahren_beendet_bescheid_aufgehoben',
      'VN_IN_PRUEFUNG',
      'BR_FREIGABE',
      VIER,
    ],
    ['RUECKFORDERUNG', 'teilwiderruf_bezahlt', 'BESTANDSKRAEFTIG', 'BR_KASSE', EINE],
    ['RUECKFORDERUNG', 'teilwiderruf_erlassen', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', VIER],
    ['RUECKFORDERUNG', 'teilwiderruf_bestandskraeftig', 'BESTANDSKRAEFTIG', 'SYSTEM', EINE],
    ['RUECKFORDERUNG', 'widerruf_bestandskraeftig', 'ABGESCHLOSSEN', 'SYSTEM', EINE],
    ['KLAGEVERFAHREN_RUECKFORDERUNG', 'widerruf_aufgehoben', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', VIER],
    ['ABGESCHLOSSEN', 'klage_nachtragen', 'KLAGEVERFAHREN_RUECKFORDERUNG', 'BR_SACHBEARBEITUNG', EINE],
    ['ABGESCHLOSSEN', 'eingang_berichtigen', 'RUECKFORDERUNG', 'BR_FREIGABE', VIER],
    ['BESTANDSKRAEFTIG', 'eingang_berichtigen', 'RUECKFORDERUNG', 'BR_FREIGABE', VIER],
  ],
  RATE: [
    ['GEPLANT', 'mittel_anfordern', 'ANGEFORDERT', 'ZE_ZEICHNUNG', VIER],
    ['ANGEFORDERT', 'abruf_zurueckweisen', 'GEPLANT', 'BR_SACHBEARBEITUNG', EINE],
    ['ANGEFORDERT', 'abruf_pruefen', 'GEPRUEFT', 'BR_SACHBEARBEITUNG', EINE],
    ['GEPRUEFT', 'auszahlung_anordnen', 'ANGEORDNET', 'BR_FREIGABE', VIER],
    ['GEPRUEFT', 'zurueckgeben', 'ANGEFORDERT', 'BR_FREIGABE', EINE],
    ['ANGEORDNET', 'zahlung_bestaetigen', 'GEZAHLT', 'BR_KASSE', EINE],
    ['ANGEORDNET', 'zahlung_fehlgeschlagen', 'GEPRUEFT', 'BR_KASSE', EINE],
    ['GEPLANT', 'entfallen', 'ENTFALLEN', 'BR_FREIGABE', VIER],
  ],
  AENDERUNG: [
    ['ANGEZEIGT', 'pruefung_beginnen', 'IN_PRUEFUNG', 'BR_SACHBEARBEITUNG', EINE],
    ['IN_PRUEFUNG', 'entscheidung_vorschlagen', 'ENTSCHEIDUNGSREIF', 'BR_SACHBEARBEITUNG', EINE],
    ['ENTSCHEIDUNGSREIF', 'aenderung_bescheiden', 'BESCHIEDEN', 'BR_FREIGABE', VIER],
    ['ENTSCHEIDUNGSREIF', 'ohne_bescheid_erledigen', 'ERLEDIGT', 'BR_FREIGABE', VIER],
    ['ENTSCHEIDUNGSREIF', 'zurueckgeben', 'IN_PRUEFUNG', 'BR_FREIGABE', EINE],
    ['BESCHIEDEN', 'bekanntgeben', 'RECHTSBEHELFSFRIST', 'BR_SACHBEARBEITUNG', EINE],
    ['RECHTSBEHELFSFRIST', 'verzicht_erklaeren', 'BESTANDSKRAEFTIG', 'ZE_ZEICHNUNG', VIER],
    ['RECHTSBEHELFSFRIST', 'frist_abgelaufen', 'BESTANDSKRAEFTIG', 'SYSTEM', EINE],
    ['RECHTSBEHELFSFRIST', 'klage_erfassen', 'KLAGEVERFAHREN', 'BR_SACHBEARBEITUNG', EINE],
    ['KLAGEVERFAHREN', 'verfahren_beendet_bescheid_bestaetigt', 'BESTANDSKRAEFTIG', 'BR_FREIGABE', VIER],
    ['KLAGEVERFAHREN', 'verfahren_beendet_bescheid_aufgehoben', 'IN_PRUEFUNG', 'BR_FREIGABE', VIER],
  ],
  WEITERLEITUNG: [
    ['ENTWURF', 'vertrag_pruefen', 'VERTRAG_GEPRUEFT', 'ZE_SACHBEARBEITUNG', EINE],
    ['VERTRAG_GEPRUEFT', 'unterzeichnen', 'UNTERZEICHNET', 'ZE_ZEICHNUNG', VIER],
    ['UNTERZEICHNET', 'bescheid_wirksam', 'AKTIV', 'SYSTEM', EINE],
    ['AKTIV', 'aendern', 'ENTWURF', 'ZE_SACHBEARBEITUNG', EINE],
    ['AKTIV', 'kuendigen', 'NACHWEIS_OFFEN', 'ZE_ZEICHNUNG', VIER],
    ['AKTIV', 'zeitraum_ende', 'NACHWEIS_OFFEN', 'SYSTEM', EINE],
    ['NACHWEIS_OFFEN', 'nachweis_vorlegen', 'NACHWEIS_VORGELEGT', 'LE_SACHBEARBEITUNG', EINE],
    ['NACHWEIS_VORGELEGT', 'nachweis_zurueckgeben', 'NACHWEIS_OFFEN', 'ZE_SACHBEARBEITUNG', EINE],
    ['NACHWEIS_VORGELEGT', 'nachweis_pruefen', 'NACHWEIS_GEPRUEFT', 'ZE_ZEICHNUNG', VIER],
    ['NACHWEIS_GEPRUEFT', 'erstattung_fordern', 'ERSTATTUNG_OFFEN', 'ZE_ZEICHNUNG', VIER],
    ['ERSTATTUNG_OFFEN', 'erstattung_eingegangen', 'ABGESCHLOSSEN', 'ZE_SACHBEARBEITUNG', EINE],
    ['NACHWEIS_GEPRUEFT', 'abschliessen', 'ABGESCHLOSSEN', 'ZE_SACHBEARBEITUNG', EINE],
  ],
  BERICHTIGUNG: [
    ['ANGEREGT', 'vorschlagen', 'VORGESCHLAGEN', 'BR_SACHBEARBEITUNG', EINE],
    ['ANGEREGT', 'verwerfen', 'VERWORFEN', 'BR_SACHBEARBEITUNG', EINE],
    ['VORGESCHLAGEN', 'zurueckgeben', 'ANGEREGT', 'BR_FREIGABE', EINE],
    ['VORGESCHLAGEN', 'berichtigen', 'BERICHTIGT', 'BR_FREIGABE', VIER],
    ['BERICHTIGT', 'bekanntgeben', 'BEKANNTGEGEBEN', 'BR_SACHBEARBEITUNG', EINE],
  ],
} as const satisfies Record<string, readonly Uebergang[]>;

export type Zustandsmaschine = keyof typeof ZUSTANDSMASCHINEN;
export const MASCHINENNAMEN = Object.keys(ZUSTANDSMASCHINEN) as readonly Zustandsmaschine[];

/** States of a machine in the order of the table. */
export function listZustaende(maschine: Zustandsmaschine): string[] {
  const uebergaenge: readonly Uebergang[] = ZUSTANDSMASCHINEN[maschine];
  return [...new Set(uebergaenge.flatMap(([von, , nach]) => [von, nach]))];
}

/** The row for a state and an event, if there is one. */
export function findUebergang(
  maschine: Zustandsmaschine,
  zustand: string,
  ereignis: string,
): Uebergang | undefined {
  const uebergaenge: readonly Uebergang[] = ZUSTANDSMASCHINEN[maschine];
  return uebergaenge.find(([von, name]) => von === zustand && name === ereignis);
}
