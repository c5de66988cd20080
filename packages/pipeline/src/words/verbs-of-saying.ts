/**
 * Verbs of saying as they stand right behind a name ("Klein sagte", "Petit a dit"), by how they report: the lists of the quotes stage hold them among others,
 * and a translation is told by them that a word is somebody's name. `…` parts a verb from its particle.
 */
export const VERBS_OF_SAYING = {
  de: {
    say: `sagte sagt erklärte erklärt berichtete berichtet meinte meint betonte betont warnte warnt fügte…hinzu fügt…hinzu räumte…ein räumt…ein bestätigte
      bestätigt kritisierte kritisiert erzählte erzählt antwortete antwortet behauptete behauptet schreibt schrieb widersprach`,
    that: `forderte fordert`,
    beside: `sprach spricht`,
    /** Name somebody, but what they report is rarely told with them. */
    bare: `widerspricht`,
  },
  fr: {
    say: `dit déclare affirme explique ajoute raconte estime répond assure précise`,
    /** Behind "a" or "avait". */
    participle: `dit déclaré affirmé expliqué ajouté indiqué estimé précisé répondu confié raconté assuré`,
  },
} as const;
