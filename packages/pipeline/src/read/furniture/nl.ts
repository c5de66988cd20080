/** Dutch page furniture. */
import type { FurnitureRules } from './furniture-rules.ts';

export const nl: FurnitureRules = {
  highlights: ['In het kort', 'Samengevat', 'Hoofdpunten'],
  published: [
    'Gepubliceerd',
    'Gepubliceerd op',
    'Geplaatst op',
    'Bijgewerkt',
    'Bijgewerkt op',
    'Laatst bijgewerkt',
    'Datum',
  ],
  caption: ['Foto: …', 'Beeld: …', 'Beeld …/…', 'Video: …', '… (Foto: …)', '… (Archieffoto)'],
  shareLine: ['Delen', 'Deel dit artikel', 'Deel op …', 'Volg ons op …'],
  signUp: [
    'Abonneer',
    'Abonneer u',
    'Abonneer u op …',
    'Abonneer je op …',
    'Inloggen',
    'Aanmelden',
    'Schrijf je in voor …',
    'Schrijf u in voor …',
  ],
  related: [
    'Lees ook',
    'Lees ook:…',
    'Lees meer',
    'Lees meer:…',
    'Zie ook:…',
    'Meer over dit onderwerp',
    'Meest gelezen',
    'Lees verder',
  ],
  navigation: [
    'Advertentie',
    'Ga naar inhoud',
    'Terug naar boven',
    'Afdrukken',
    'Reacties',
    'Alle rechten voorbehouden…',
  ],
  byline: ['Van onze correspondent…', 'Van onze verslaggever…'],
  disclosure: ['Dit artikel bevat affiliatelinks…'],
};
