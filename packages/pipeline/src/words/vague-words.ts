/** English content words that so many statements share that they prove little: they count half. */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  `back big call case come day do end everyone everything find first four five get give go good great group happen hear help hold
  hope keep know large last late leave life live long look many matter mean moment month need never new next nobody nothing old
  part people person place plan point put report right second see set seven show situation six small someone something start stay
  stop take thank thing think third three time today tomorrow try turn two use video want way week woman work world year yesterday
  hour area city country town man child family home house`.split(/\s+/u),
);
