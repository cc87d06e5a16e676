import { fail, ok, type Result } from '#src/core/result.ts';
import {
  Anbieterangaben,
  Angaben,
  LAENGEN,
  UEBERSETZUNGSSPRACHEN,
} from '#src/modules/angebot/angebot.model.ts';
import {
  createLeser,
  findBedeutung,
  type Gelesenes,
  type Lesefehler,
  toBegriffSchluessel,
  toEmail,
  toGrad,
  toListe,
  toSatz,
  toTag,
  toTelefon,
  toText,
  toWeb,
  toZeit,
  type Zuordnung,
} from '#src/modules/hsds/parse-hsds.model.ts';

type Satz = Record<string, unknown>;
type Leser = ReturnType<typeof createLeser>;
export type Integreatart = 'location' | 'event' | 'offer';

/** The same in every language: an entry has another number in each, the place or event behind it has one. */
export function toIntegreatId(art: Integreatart, satz: Satz): string {
  const kern = art === 'offer' ? satz['alias'] : (toSatz(satz[art])['id'] ?? satz['path']);
  return `${art}:${toText(kern) ?? 'ohne Kennung'}`.slice(0, 200);
}

const WOCHE = ['MO', 'DI', 'MI', 'DO', 'FR', 'SA', 'SO'] as const;
const ICAL = { MO: 'MO', TU: 'DI', WE: 'MI', TH: 'DO', FR: 'FR', SA: 'SA', SU: 'SO' } as const;

/** A place, an event or an offer of Integreat in our fields; `uebersetzungen` holds the same in other languages. */
export function parseIntegreat(
  art: Integreatart,
  satz: Satz,
  zuordnung: Zuordnung,
): Result<Gelesenes, Lesefehler> {
  const leser = createLeser();
  const fremdId = toIntegreatId(art, satz);
  if (fremdId.endsWith(':ohne Kennung')) return fail({ grund: 'KENNUNG_FEHLT', feld: 'id' });
  const titel = toText(satz['title']) ?? toText(satz['name']) ?? '';
  const kategorie = toText(toSatz(satz['category'])['name']);
  const schluessel = toBegriffSchluessel('Integreat', kategorie ?? '');
  const bedeutung =
    kategorie === null
      ? { bereich: null, zielgruppe: null }
      : findBedeutung(schluessel, kategorie, kategorie, zuordnung);
  const [kontakt = {}] = toListe(satz['contacts']);
  const stelle = toSatz(satz['organization']);
  const gelesen = Angaben.safeParse({
    titel: leser.zeile('titel', titel, LAENGEN.titel),
    beschreibung: leser.absatz(
      'beschreibung',
      toText(satz['content']) ?? toText(satz['excerpt']) ?? titel,
      LAENGEN.beschreibung,
    ),
    uebersetzungen: listUebersetzungen(satz, leser),
    art: art === 'event' ? 'GRUPPE' : art === 'offer' ? 'INFORMATION' : 'ANDERE',
    bereiche: [bedeutung.bereich ?? 'WEITERES'],
    zielgruppen: bedeutung.zielgruppe === null ? [] : [bedeutung.zielgruppe],
    kosten: { art: 'UNBEKANNT' },
    anmeldung: { art: hasTermin(satz) ? 'ANMELDUNG' : 'OFFEN' },
    plaetze: { stand: 'UNBEKANNT' },
    termine: art === 'event' ? toEreignis(satz) : toOeffnung(satz['opening_hours']),
    kinderbetreuung: { art: 'UNBEKANNT' },
    barrierefreiheit: { merkmale: satz['barrier_free'] === true ? ['STUFENLOS'] : [] },
    orte: toOrte(satz, leser),
    kontakt: {
      funktion: leser.zeile('kontakt', toText(kontakt['area_of_responsibility']), LAENGEN.kurz),
      telefon: toTelefon(kontakt['phone_number']) ?? toTelefon(satz['phone_number']),
      email: toEmail(kontakt['email']) ?? toEmail(satz['email']),
    },
    webseite: toWeb(kontakt['website']) ?? toWeb(satz['website']) ?? toWeb(satz['url']),
    hinweis: satz['temporarily_closed'] === true ? 'Vorübergehend geschlossen.' : null,
  });
  if (!gelesen.success)
    return fail({ grund: 'FELD_PASST_NICHT', feld: gelesen.error.issues[0]?.path.join('/') ?? '' });
  const anbieter = Anbieterangaben.safeParse({
    name: leser.zeile('anbieter', toText(stelle['name']) ?? titel, 160),
    art: 'BERATUNGSANGEBOT',
    webseite: toWeb(stelle['website']),
    pflege: {},
  });
  if (!anbieter.success) return fail({ grund: 'ANBIETER_PASST_NICHT', feld: 'organization' });
  const slug = toText(stelle['slug']);
  return ok({
    fremdId,
    angaben: gelesen.data,
    anbieter: {
      fremdId: slug === null ? fremdId : `organization:${slug}`.slice(0, 200),
      angaben: anbieter.data,
    },
    gueltigBis: art === 'event' ? findEnde(satz) : null,
    bestaetigtAm: toTag(satz['last_updated']) ?? toTag(satz['modified_gmt']),
    hinweise: leser.hinweise,
    begriffe: kategorie === null ? [] : [{ schluessel, name: kategorie.slice(0, 120), ...bedeutung }],
  });
}

function listUebersetzungen(satz: Satz, leser: Leser) {
  return toListe(satz['uebersetzungen']).flatMap(({ sprache, satz: roh }) => {
    const eine = toSatz(roh);
    const code = UEBERSETZUNGSSPRACHEN.find((bekannt) => bekannt === sprache);
    const titel = leser.zeile('uebersetzungen', toText(eine['title']), LAENGEN.titel);
    if (code === undefined || titel === null) return [];
    const text = toText(eine['content']) ?? toText(eine['excerpt']) ?? titel;
    return [
      { sprache: code, titel, beschreibung: leser.absatz('uebersetzungen', text, LAENGEN.beschreibung) },
    ];
  });
}

const hasTermin = (satz: Satz): boolean =>
  toText(satz['appointment_url']) !== null ||
  toListe(satz['opening_hours']).some(({ appointmentOnly }) => appointmentOnly === true);

/** Seven days, Monday first; days with the same times are one line. */
function toOeffnung(roh: unknown) {
  const zeiten = new Map<string, { von: string | null; bis: string | null; wochentage: string[] }>();
  for (const [nr, tag] of toListe(roh).slice(0, 7).entries()) {
    if (tag['closed'] === true) continue;
    const slots =
      tag['allDay'] === true
        ? [{ von: null, bis: null }]
        : toListe(tag['timeSlots']).map(({ start, end }) => ({ von: toZeit(start), bis: toZeit(end) }));
    for (const { von, bis } of slots) {
      const ende = von !== null && bis !== null && bis <= von ? null : bis;
      const zeile = zeiten.get(`${von} ${ende}`) ?? { von, bis: ende, wochentage: [] };
      zeile.wochentage.push(WOCHE[nr] ?? 'MO');
      zeiten.set(`${von} ${ende}`, zeile);
    }
  }
  return [...zeiten.values()].slice(0, 20);
}

function toEreignis(satz: Satz) {
  const ereignis = toSatz(satz['event']);
  const beginn = toTag(ereignis['start']) ?? toTag(ereignis['start_date']);
  const tage = /BYDAY=([A-Z,]+)/.exec(toText(satz['recurrence_rule']) ?? '')?.[1] ?? '';
  const zeit = (feld: 'start' | 'end') =>
    ereignis['all_day'] === true
      ? null
      : toZeit((toText(ereignis[feld]) ?? '').slice(11) || ereignis[`${feld}_time`]);
  const [von, bis] = [zeit('start'), zeit('end')];
  const ende = findEnde(satz);
  return [
    {
      beginn,
      ende: beginn !== null && ende !== null && ende < beginn ? null : ende,
      wochentage: tage.split(',').flatMap((tag) => ICAL[tag as keyof typeof ICAL] ?? []),
      von,
      bis: von !== null && bis !== null && bis <= von ? null : bis,
    },
  ];
}

/** The last day: of a series its end, which may be open. */
function findEnde(satz: Satz) {
  const regel = toText(satz['recurrence_rule']);
  if (regel === null) return toTag(toSatz(satz['event'])['end']) ?? toTag(toSatz(satz['event'])['end_date']);
  const bis = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(regel);
  return bis === null ? null : toTag(`${bis[1]}-${bis[2]}-${bis[3]}`);
}

function toOrte(satz: Satz, leser: Leser) {
  const ort = toSatz(satz['location']);
  const name = leser.zeile('orte', toText(ort['town']), 120);
  const online = toWeb(satz['meeting_url']);
  const wege = online === null ? [] : [{ art: 'ONLINE', url: online }];
  if (name === null) return wege;
  const plz = toText(ort['postcode']);
  const [breite, laenge] = [toGrad(ort['latitude'], 90), toGrad(ort['longitude'], 180)];
  return [
    {
      art: 'VOR_ORT',
      name: leser.zeile('orte', toText(ort['name']), LAENGEN.kurz),
      strasse: leser.zeile('orte', toText(ort['address']), LAENGEN.kurz),
      plz: plz !== null && /^\d{5}$/.test(plz) ? plz : null,
      ort: name,
      breite: laenge === null ? null : breite,
      laenge: breite === null ? null : laenge,
    },
    ...wege,
  ];
}
