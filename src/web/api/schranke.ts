/**
 * Holds requests back while the person proves again who they are. A request that met 401 waits here, the page and
 * its input stay as they are, and the request goes on afterwards.
 */
export type SchrankenArt = 'anmelden' | 'bestaetigen';
type Warten = { art: SchrankenArt; versprechen: Promise<boolean>; loese: (geschafft: boolean) => void };

let offen: Warten | null = null;
const hoerer = new Set<() => void>();

/** Opens the dialog, or joins the one that is open. `true`: done, repeat the request. `false`: the person gave up. */
export function fordereSchranke(art: SchrankenArt): Promise<boolean> {
  if (offen)
    return offen.art === art ? offen.versprechen : offen.versprechen.then(() => fordereSchranke(art));
  let loese: (geschafft: boolean) => void = () => undefined;
  const versprechen = new Promise<boolean>((fertig) => {
    loese = fertig;
  });
  offen = { art, versprechen, loese };
  melde();
  return versprechen;
}

/** Closes the dialog and lets the waiting requests go on (or give up). */
export function closeSchranke(geschafft: boolean): void {
  const bisher = offen;
  offen = null;
  melde();
  bisher?.loese(geschafft);
}

export function getSchranke(): SchrankenArt | null {
  return offen?.art ?? null;
}

export function subscribeSchranke(bei: () => void): () => void {
  hoerer.add(bei);
  return () => hoerer.delete(bei);
}

function melde(): void {
  for (const bei of hoerer) bei();
}
