type Zeile = Readonly<Record<string, string>>;
export type Tabellen = Readonly<Record<string, readonly Zeile[]>>;
type Satz = Record<string, unknown>;

/** Tables that hang on a service (or on a place) by its id; HSDS 3.0, tabular data package. */
const KINDER = [
  'phones',
  'contacts',
  'schedules',
  'languages',
  'funding',
  'cost_options',
  'required_documents',
  'service_areas',
  'service_capacities',
  'accessibility',
] as const;
/** Columns that are numbers in HSDS 3.0. */
const ZAHLEN = new Set([
  'latitude',
  'longitude',
  'minimum_age',
  'maximum_age',
  'amount',
  'available',
  'maximum',
  'extension',
  'interval',
]);

/** Services of the tables of HSDS 3.0 with all that belongs to them, as the API would give them. */
export function listServices(tabellen: Tabellen): Satz[] {
  const lies = (name: string) => (tabellen[name] ?? []).map(toWerte);
  const nach = (name: string, spalte: string) => toGruppen(lies(name), spalte);
  const kinder = (spalte: string) => {
    const gruppen = KINDER.map((name) => [name, nach(name, spalte)] as const);
    return (id: string): Satz =>
      Object.fromEntries(
        gruppen.flatMap(([name, gruppe]) => (gruppe.has(id) ? [[name, gruppe.get(id)]] : [])),
      );
  };
  const begriffe = new Map(lies('taxonomy_terms').map((begriff) => [toId(begriff['id']), begriff]));
  const gruppen = nach('attributes', 'link_id');
  const attribute = (id: string): Satz => {
    const eigene = (gruppen.get(id) ?? []).map((attribut) => ({
      ...attribut,
      taxonomy_term: begriffe.get(toId(attribut['taxonomy_term_id'])) ?? {},
    }));
    return eigene.length === 0 ? {} : { attributes: eigene };
  };
  const amDienst = kinder('service_id');
  const amOrt = kinder('location_id');
  const amPlatz = kinder('service_at_location_id');
  const anDerStelle = kinder('organization_id');
  const adressen = nach('addresses', 'location_id');
  const orte = new Map(lies('locations').map((ort) => [toId(ort['id']), ort]));
  const stellen = new Map(lies('organizations').map((stelle) => [toId(stelle['id']), stelle]));
  const programme = new Map(lies('programs').map((programm) => [toId(programm['id']), programm]));
  const plaetze = nach('service_at_locations', 'service_id');
  return lies('services').map((service) => {
    const id = toId(service['id']);
    const stelle = stellen.get(toId(service['organization_id']));
    const programm = programme.get(toId(service['program_id']));
    return {
      ...service,
      ...amDienst(id),
      ...attribute(id),
      ...(stelle === undefined
        ? {}
        : {
            organization: {
              ...stelle,
              ...anDerStelle(toId(stelle['id'])),
              ...attribute(toId(stelle['id'])),
            },
          }),
      ...(programm === undefined ? {} : { program: programm }),
      service_at_locations: (plaetze.get(id) ?? []).map((platz) => {
        const ortId = toId(platz['location_id']);
        return {
          ...platz,
          ...amPlatz(toId(platz['id'])),
          location: {
            ...orte.get(ortId),
            ...amOrt(ortId),
            ...attribute(ortId),
            addresses: adressen.get(ortId) ?? [],
          },
        };
      }),
    };
  });
}

/** An empty cell is nothing said; numbers are numbers. */
function toWerte(zeile: Zeile): Satz {
  return Object.fromEntries(
    Object.entries(zeile).flatMap(([name, wert]): [string, unknown][] => {
      if (wert === '') return [];
      const zahl = ZAHLEN.has(name) ? Number(wert.replace(',', '.')) : Number.NaN;
      return [[name, Number.isFinite(zahl) ? zahl : wert]];
    }),
  );
}

function toGruppen(saetze: readonly Satz[], spalte: string): Map<string, Satz[]> {
  const gruppen = new Map<string, Satz[]>();
  for (const satz of saetze) {
    const schluessel = toId(satz[spalte]);
    const gruppe = gruppen.get(schluessel);
    if (gruppe === undefined) gruppen.set(schluessel, [satz]);
    else gruppe.push(satz);
  }
  return gruppen;
}

const toId = (wert: unknown): string => (typeof wert === 'string' ? wert : '');
