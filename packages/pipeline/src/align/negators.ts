/** Words that turn a statement round, and cues that deny what they introduce, by primary language, folded. */

export const NEGATORS: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|no|never|nobody|none|nothing|nor|neither|cannot|without|\p{L}+n't)$/u,
  de: /^(?:nicht|nichts|nie|niemals|niemand\p{L}*|kein\p{L}*|ohne|weder)$/u,
  fr: /^(?:ne|n|pas|jamais|rien|personne|aucun\p{L}*|sans|ni)$/u,
  es: /^(?:no|nunca|jamas|nadie|nada|ningun\p{L}*|sin|ni|tampoco)$/u,
  it: /^(?:non|mai|nessun\p{L}*|niente|nulla|senza|ne)$/u,
  nl: /^(?:niet|nooit|niemand|niets|geen|zonder|noch)$/u,
  pl: /^(?:nie|nikt|nikogo|nic|niczego|nigdy|nigdzie|zaden|zadn\p{L}+|ani|bez|brak)$/u,
  pt: /^(?:nao|nunca|jamais|ninguem|nada|nenhum\p{L}*|sem|nem)$/u,
  ru: /^(?:не|нет|ни|никогда|никто|ничего|без)$/u,
  uk: /^(?:не|нема|немає|ні|ніколи|ніхто|нічого|без)$/u,
  ar: /^(?:لا|لم|لن|ليس|ليست|ما|غير|بدون|دون|ولا|ولم|ولن|وليس)$/u,
  tr: /^(?:degil|yok|hic|asla|hicbir|kimse)$/u,
};

/** Beginnings of the words of a cue that says the opposite of what follows. */
export const DENYING_CUES =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|refut|rebut|reject(?:ed|s)? (?:claims|reports)|disput|dementi|bestr[ei]{2}t|bestritt|zuruckgewiesen|wies \p{L}+ zuruck|leugn|widersprach|widersprich|nie(?:ga|go|gan|gue)(?!\p{L}{3})|neg(?:o|aron|aba|ando|ado)(?!\p{L})|desmint|desmient|smenti|nega(?:to|va)|ontken|weersprak|negou|nega(?!\p{L})|desmentiu|zaprzecz|odrzuc|zdement|dementuj|отрица|опроверг|отверг|заперечу|спростов|نفي|نفت|ينفي|انكر|كذب|yalanla|inkar)/u;
