import type { Uebersetzung } from './typen.ts';

export const ro: Uebersetzung = {
  geprueft: false,
  titel: 'Consimțământ',
  verantwortlich: '{stelle} este responsabil pentru datele dumneavoastră.',
  zwecke: {
    ZUSAMMENARBEIT:
      'Sunt de acord ca {stelle} să lucreze cu mine în KIM Case Management și să înregistreze și să folosească datele mele în acest scop.',
    SCHWEIGEPFLICHT:
      'Sunt de acord ca {stelle} și {empfaenger} să facă schimb de informațiile necesare pentru solicitarea mea. Pentru aceasta îi eliberez pe amândoi de obligația de confidențialitate.',
    BESONDERE_KATEGORIEN:
      'Sunt de acord ca {stelle} să înregistreze și informații special protejate despre mine, de exemplu despre sănătate, religie sau origine, în aceste domenii: {bereiche}.',
    BEFRAGUNG:
      'Sunt de acord ca {stelle} să mă întrebe dacă vreau să particip la un sondaj despre această consiliere.',
    PARALLELFALL:
      'Sunt de acord ca {stelle} să verifice dacă un alt serviciu KIM lucrează deja cu mine. Răspunsul este doar da sau nu.',
    FALLKONFERENZ:
      'Sunt de acord ca {stelle} să discute situația mea cu {empfaenger} pentru a găsi o soluție.',
    NACHRICHTEN:
      'Sunt de acord ca {stelle} să îmi trimită mesaje prin {kanal}, de exemplu despre programări.',
    KIM_DATENBANK:
      'Sunt de acord ca {stelle} să introducă date despre consilierea mea, fără numele meu, în baza de date KIM a landului Renania de Nord-Westfalia.',
  },
  freiwillig: 'Este voluntar. Puteți spune nu. Nu trebuie să dați un motiv.',
  keineNachteile:
    'Da sau nu: nu are nicio urmare pentru prestațiile dumneavoastră și nici pentru șederea dumneavoastră.',
  widerruf: 'Vă puteți retrage consimțământul oricând. O singură propoziție este suficientă.',
  verbindlich: 'Textul în limba germană este obligatoriu. Această traducere vă ajută să îl înțelegeți.',
  information: {
    titel: 'Informații despre datele dumneavoastră',
    zweck: 'Folosim datele dumneavoastră doar pentru a vă consilia și sprijini.',
    daten: 'Notăm doar ceea ce este necesar. Dumneavoastră decideți ce ne spuneți.',
    ohneNamen: 'Puteți primi consiliere și fără să vă spuneți numele.',
    dauer:
      'Ștergem datele dumneavoastră: la 12 luni după o consiliere scurtă, la 3 ani după încheierea unui caz.',
    rechte:
      'Puteți vedea datele, puteți cere corectarea și ștergerea lor. Puteți depune o plângere la autoritatea pentru protecția datelor: {aufsicht}.',
  },
};
