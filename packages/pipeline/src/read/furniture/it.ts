/** Italian page furniture. */
import type { FurnitureRules } from './furniture-rules.ts';

export const it: FurnitureRules = {
  highlights: ['In breve', 'Punti chiave', 'In sintesi'],
  published: ['Pubblicato', 'Pubblicato il', 'Aggiornato', 'Aggiornato il', 'Data'],
  caption: ['Foto: …', 'Foto di …', 'Immagine: …', 'Video: …', '… (Foto: …)', '… (Archivio)'],
  shareLine: ['Condividi', 'Condividi su …', 'Seguici su …'],
  signUp: ['Iscriviti', 'Iscriviti alla …', 'Abbonati', 'Abbonati a …', 'Accedi', 'Registrati'],
  related: [
    'Leggi anche',
    'Leggi anche:…',
    'Leggi tutto',
    'Vedi anche:…',
    'Articoli correlati',
    'I più letti',
    'Potrebbe interessarti…',
  ],
  navigation: [
    'Pubblicità',
    'Vai al contenuto',
    'Torna su',
    'Stampa',
    'Commenti',
    'Tutti i diritti riservati…',
  ],
  byline: ['Dal nostro corrispondente…', 'Dal nostro inviato…'],
  disclosure: ['Questo articolo contiene link di affiliazione…'],
};
