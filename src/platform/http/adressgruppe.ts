/** What counts as one address: IPv4 as it is, of IPv6 the first 64 bits, since a line hands out the rest at will. */
export function toAdressgruppe(adresse: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(adresse);
  if (v4?.[1] !== undefined) return v4[1];
  if (!adresse.includes(':')) return adresse;
  const [vorn = '', hinten] = (adresse.split('%')[0] ?? '').toLowerCase().split('::');
  const links = vorn === '' ? [] : vorn.split(':');
  const rechts = hinten === undefined || hinten === '' ? [] : hinten.split(':');
  const luecke = hinten === undefined ? 0 : Math.max(0, 8 - links.length - rechts.length);
  const gruppen = [...links, ...Array.from({ length: luecke }, () => '0'), ...rechts];
  return gruppen
    .slice(0, 4)
    .map((gruppe) => gruppe.replace(/^0+(?=.)/, ''))
    .join(':');
}
